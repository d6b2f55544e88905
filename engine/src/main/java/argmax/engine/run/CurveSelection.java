package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.Split;
import argmax.engine.stat.regression.Regression;
import java.util.List;

/**
 * Judges curves on one draw of rows, once by a single hold-out and once by k-fold cross-validation, and both again after reshuffling:
 * which curve is chosen, and how much hangs on the split?
 *
 * @param set a generated data set with one input, whose truth and noise are known
 * @param rows drawn once, 4 to 1000
 * @param regressions 1 to 20 of them
 * @param validation the share of the rows that validates in the hold-out, 0.05 to 0.5
 * @param folds 2 to 20, no more than rows
 * @param reshuffles how often the rows are split anew, 1 to 200
 * @param seed of the draw and of the splits
 */
public record CurveSelection(
        String set, int rows, List<Regression> regressions, double validation, int folds, int reshuffles, long seed)
        implements Refits {
    public CurveSelection {
        regressions = RefitsRun.checked(set, rows, regressions);
        InvalidValue.wholeNumber("folds", folds, 2, Math.min(20, rows));
        InvalidValue.wholeNumber("reshuffles", reshuffles, 1, 200);
        InvalidValue.number("validation", validation, 0.05, 0.5);
        Limits.checkRefits("reshuffles", reshuffles, folds + 1, rows, regressions.size());
    }

    Split.HoldOut holdOut(long seed) {
        return new Split.HoldOut(validation, 0, seed);
    }

    Split.KFold kFold(long seed) {
        return new Split.KFold(folds, seed);
    }
}
