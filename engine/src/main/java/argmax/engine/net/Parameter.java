package argmax.engine.net;

/**
 * A block of numbers that a layer learns or keeps.
 *
 * @param name such as {@code weights} or {@code bias}
 * @param rows for weights, how many numbers enter; 1 for a bias
 * @param columns for weights, how many units there are
 * @param fanIn how many numbers enter a unit, for the initialisation
 * @param fanOut how many numbers leave, for the initialisation
 */
public record Parameter(String name, Role role, int rows, int columns, Initialisation initial, int fanIn, int fanOut) {
    /** What the training may do with it. */
    public enum Role {
        /** Learned, and subject to penalties. */
        WEIGHT,
        /** Learned, but exempt from penalties. */
        BIAS,
        /** Kept by the layer itself, not learned, such as a running mean. */
        STATE
    }

    /** Inputs × units, penalised. */
    public static Parameter weights(int inputs, int units, Initialisation initial) {
        return new Parameter("weights", Role.WEIGHT, inputs, units, initial, inputs, units);
    }

    /** One per unit, all {@code start} at first. */
    public static Parameter perUnit(String name, Role role, int units, double start) {
        return new Parameter(name, role, 1, units, new Initialisation.Constant(start), units, units);
    }

    public int size() {
        return rows * columns;
    }

    public boolean learned() {
        return role != Role.STATE;
    }
}
