package argmax.lessons.exercise;

import java.util.List;

/** A number that is drawn for each variant, each of its values equally likely. */
public record Parameter(String name, List<Double> values) {
    public Parameter {
        values = List.copyOf(values);
    }
}
