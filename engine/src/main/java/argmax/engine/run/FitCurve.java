package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.stat.regression.Regression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fits a curve to the first target of a data set, at once. Scores are R², losses mean squared errors, where rows have weights
 * weighted ones; on a set whose test rows are the truth, add {@link DataSets#noise} to have the error on fresh rows.
 *
 * @param fresh how many rows of a generated set each seed draws for itself, 4 to 10000; null where all fit the set's own
 * @param split null where all rows are fitted, and the set's test rows alone are left to judge on, for validation too
 * @param seeds 1 to 10, more than one with fresh rows only
 */
public record FitCurve(
        DataChoice data,
        @Nullable Integer fresh,
        @Nullable Split split,
        Regression regression,
        @Usually("[1]") List<Long> seeds)
        implements TrainSpec {
    public FitCurve {
        InvalidValue.given("data", data);
        InvalidValue.given("regression", regression);
        seeds = List.copyOf(InvalidValue.given("seeds", seeds));
        DataCard card = data.card();
        if (card.targets().isEmpty()) {
            throw new InvalidValue("set", card.id(), "one with numbers to predict");
        }
        if (fresh != null) {
            InvalidValue.wholeNumber("fresh", fresh, 4, 10_000);
            DataSets.fresh(data.set(), 1, 1);
        }
        if (fresh != null && data.rows() != null) {
            throw new InvalidValue("rows", data.rows(), "none beside fresh ones");
        }
        InvalidValue.wholeNumber("seeds", seeds.size(), 1, fresh == null ? 1 : 10);
        if (split != null) {
            TrainNetwork.requireFeasible(split, card);
        } else if (card.testRows() == 0) {
            throw new InvalidValue("split", "missing", "a split, since %s has no test rows of its own".formatted(card.id()));
        }
        Limits.check(card, fresh, seeds.size() * (split instanceof Split.KFold kFold ? kFold.folds() : 1));
    }

    @Override
    public int epochs() {
        return 1;
    }

    @Override
    public LossUnit lossUnit() {
        return LossUnit.OTHER;
    }

    @Override
    public boolean classifies() {
        return false;
    }
}
