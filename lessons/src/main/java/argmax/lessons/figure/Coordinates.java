package argmax.lessons.figure;

import argmax.engine.InvalidValue;
import java.util.List;

/** What lists of coordinates have to hold together. */
final class Coordinates {
    private Coordinates() {}

    /** A copy of {@code values}, which the component {@code field} holds, or a refusal where there isn't one for each x. */
    static List<Double> oneForEach(List<Double> x, String field, List<Double> values) {
        if (values.size() != x.size()) {
            throw new InvalidValue("the length of " + field, values.size(), "that of x, " + x.size());
        }
        return List.copyOf(values);
    }
}
