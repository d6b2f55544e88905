package argmax.engine.run;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * Trains on fewer and on more rows, with the same rows held out: how much would more data help?
 *
 * @param base with a hold-out
 * @param rows about how many rows train, in rising order, 2 to 20 numbers; fewer are always among more
 */
public record LearningCurve(TrainSpec base, List<Integer> rows) implements Study {
    public LearningCurve {
        InvalidValue.given("base", base);
        rows = List.copyOf(InvalidValue.given("rows", rows));
        InvalidValue.wholeNumber("rows", rows.size(), 2, 20);
        for (int i = 1; i < rows.size(); i++) {
            InvalidValue.wholeNumber("rows", rows.get(i), rows.get(i - 1) + 1, Integer.MAX_VALUE);
        }
        if (!Studies.heldOut(base)) {
            throw new InvalidValue("split", "k-fold", "a hold-out, whose rows to validate and test on stay the same");
        }
        Limits.check("rows", trials(base, rows));
    }

    @Override
    public List<Trial> trials() {
        return trials(base, rows);
    }

    @Override
    public int epochs() {
        return rows.size();
    }

    private static List<Trial> trials(TrainSpec base, List<Integer> rows) {
        return rows.stream()
                .map(count -> Variation.trial(base, List.of(new Setting("split.training", count))))
                .toList();
    }

    @Override
    public boolean showsUnseen() {
        return true;
    }

    @Override
    public String note() {
        return "All trials are judged on the same rows; each trains on those of the trial before and some more.";
    }
}
