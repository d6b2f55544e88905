package argmax.engine.run;

import argmax.engine.stat.regression.Regression;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a curve is judged; all errors are mean squared ones, in squared units of the target.
 *
 * @param holdOut the error on the rows of the hold-out, for each reshuffle
 * @param kFold the error over all held-out rows, for each reshuffle
 * @param error what one would like to know: of the fit to all rows on fresh ones, from the truth and the noise of the set
 */
public record CurveSelectionReport(
        int number, int numbers, Regression regression, List<Double> holdOut, List<Double> kFold, double error)
        implements RefitReport {
    public CurveSelectionReport {
        holdOut = List.copyOf(holdOut);
        kFold = List.copyOf(kFold);
    }

    /** How often each of the curves has the smallest hold-out error, the first of those that tie. */
    public static List<Integer> chosenByHoldOut(List<CurveSelectionReport> curves) {
        return chosen(curves.stream().map(CurveSelectionReport::holdOut).toList());
    }

    /** The same by k-fold cross-validation. */
    public static List<Integer> chosenByKFold(List<CurveSelectionReport> curves) {
        return chosen(curves.stream().map(CurveSelectionReport::kFold).toList());
    }

    private static List<Integer> chosen(List<List<Double>> errors) {
        int[] counts = new int[errors.size()];
        for (int reshuffle = 0; reshuffle < errors.getFirst().size(); reshuffle++) {
            int best = 0;
            for (int curve = 1; curve < counts.length; curve++) {
                best = errors.get(curve).get(reshuffle) < errors.get(best).get(reshuffle) ? curve : best;
            }
            counts[best]++;
        }
        return IntStream.of(counts).boxed().toList();
    }
}
