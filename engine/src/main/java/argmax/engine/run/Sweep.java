package argmax.engine.run;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * Tries one setting at several values: the validation curve.
 *
 * @param field which number of {@code base} is set, see {@link Setting}
 * @param values 2 to 30 different numbers
 */
public record Sweep(TrainSpec base, String field, List<Double> values) implements Study {
    public Sweep {
        InvalidValue.given("base", base);
        InvalidValue.given("field", field);
        values = List.copyOf(InvalidValue.given("values", values));
        InvalidValue.wholeNumber("values", values.size(), 2, 30);
        if (values.stream().distinct().count() < values.size()) {
            throw new InvalidValue("values", values, "each once");
        }
        Limits.check("values", trials(base, field, values));
    }

    @Override
    public List<Trial> trials() {
        return trials(base, field, values);
    }

    @Override
    public int epochs() {
        return values.size();
    }

    private static List<Trial> trials(TrainSpec base, String field, List<Double> values) {
        return values.stream().map(value -> Variation.trial(base, List.of(new Setting(field, value)))).toList();
    }

    @Override
    public boolean showsUnseen() {
        return false;
    }

    @Override
    public String note() {
        return Studies.chosen(base);
    }
}
