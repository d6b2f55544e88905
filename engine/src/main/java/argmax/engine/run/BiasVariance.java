package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.stat.regression.Regression;
import java.util.List;

/**
 * Fits curves to fresh rows again and again, and takes their error apart into bias, variance and noise. All curves get the same
 * rows.
 *
 * @param set a generated data set with one input, whose truth and noise are known
 * @param rows of each refit, 4 to 1000
 * @param regressions 1 to 20 of them
 * @param refits 2 to 500
 */
public record BiasVariance(String set, int rows, List<Regression> regressions, int refits, long seed) implements Refits {
    public BiasVariance {
        regressions = RefitsRun.checked(set, rows, regressions);
        InvalidValue.wholeNumber("refits", refits, 2, 500);
        Limits.checkRefits("refits", refits, 1, rows, regressions.size());
    }
}
