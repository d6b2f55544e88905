package argmax.engine.run;

/**
 * A number of a specification.
 *
 * @param field where it stands in the specification's JSON, such as {@code learning.optimiser.rate} or {@code
 *     network.nodes.0.layer.units}
 */
public record Setting(String field, double value) {
    /** The field's own name and the value, such as {@code rate 0.01}. */
    String words() {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return name + " " + (value == Math.rint(value) && Math.abs(value) < 1e9 ? String.valueOf((long) value) : String.valueOf(value));
    }
}
