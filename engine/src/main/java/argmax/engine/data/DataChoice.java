package argmax.engine.data;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which data a run uses.
 *
 * @param set the id of a data set that {@link DataSets} knows
 * @param inputs the columns that go in, in this order; empty means all
 * @param scaling what is done to the inputs, with constants taken from the training part only
 * @param rows only the first so many train and validate, 10 at least and some of each class; null means all
 */
public record DataChoice(
        String set,
        @Usually("[]") List<String> inputs,
        @Usually("none") Scaling scaling,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer rows) {
    private static final int LEAST_ROWS = 10;

    public DataChoice {
        DataCard card = DataSets.card(InvalidValue.given("set", set));
        List<String> columns = card.inputs();
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
        if (rows != null) {
            InvalidValue.wholeNumber("rows", rows, LEAST_ROWS, card.rows());
            DataSets.load(set).requireEachClass(rows);
        }
    }

    /** All rows. */
    public DataChoice(String set, List<String> inputs, Scaling scaling) {
        this(set, inputs, scaling, null);
    }

    /** The card of what is chosen: only its columns, only its rows. */
    public DataCard card() {
        return DataSets.card(set).chosen(this);
    }

    /** What is done to the inputs before they reach the network. */
    public enum Scaling {
        NONE,
        /** Minus the mean, divided by the standard deviation. */
        STANDARD
    }
}
