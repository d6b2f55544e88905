package argmax.engine.data;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.util.List;
import java.util.Set;

/**
 * Which data a run uses.
 *
 * @param set the id of a data set that {@link DataSets} knows
 * @param inputs the columns that go in, in this order; empty means all
 * @param scaling what is done to the inputs, with constants taken from the training part only
 */
public record DataChoice(String set, @Usually("[]") List<String> inputs, @Usually("none") Scaling scaling) {
    public DataChoice {
        List<String> columns = DataSets.card(InvalidValue.given("set", set)).inputs();
        inputs = List.copyOf(InvalidValue.given("inputs", inputs));
        for (String input : inputs) {
            if (!columns.contains(input)) {
                throw new InvalidValue("inputs", input, "any of " + String.join(", ", columns));
            }
        }
        if (Set.copyOf(inputs).size() < inputs.size()) {
            throw new InvalidValue("inputs", inputs, "each column once");
        }
        InvalidValue.given("scaling", scaling);
    }

    /** What is done to the inputs before they reach the network. */
    public enum Scaling {
        NONE,
        /** Minus the mean, divided by the standard deviation. */
        STANDARD
    }
}
