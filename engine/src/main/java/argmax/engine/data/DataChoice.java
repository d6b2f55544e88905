package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * Which data a run uses.
 *
 * @param set the id of a data set that {@link DataSets} knows
 * @param inputs the columns that go in, in this order; empty means all
 * @param scaling what is done to the inputs, with constants taken from the training part only
 */
public record DataChoice(String set, List<String> inputs, Scaling scaling) {
    public DataChoice {
        if (!DataSets.ids().contains(set)) {
            throw new InvalidValue("set", set, "one of " + String.join(", ", DataSets.ids()));
        }
        inputs = List.copyOf(inputs);
        List<String> columns = DataSets.card(set).inputs();
        for (String input : inputs) {
            if (!columns.contains(input)) {
                throw new InvalidValue("inputs", input, "any of " + String.join(", ", columns));
            }
        }
    }

    /** What is done to the inputs before they reach the network. */
    public enum Scaling {
        NONE,
        /** Minus the mean, divided by the standard deviation. */
        STANDARD
    }
}
