package argmax.engine.run;

import argmax.engine.stat.regression.Regression;
import java.util.List;

/**
 * The mean squared error of a curve on fresh rows, taken apart, at points that the test rows of the set give; all in squared units
 * of the target. bias² + variance + noise is the error but for chance, since fresh noise knows nothing of the fit.
 *
 * @param biasSquared (truth − mean curve)², the mean over the points
 * @param variance (curve − mean curve)², the mean over refits (divisor n) and points
 * @param noise of the data set, the floor under every error
 * @param error (truth + fresh noise − curve)², the mean over refits and points: what the other three should add up to
 * @param standardError of {@code error}, from its spread over the refits
 * @param x the points
 * @param truth there
 * @param mean the mean curve there
 * @param curves the first refits there, 20 at most
 */
public record BiasVarianceReport(
        int number,
        int numbers,
        Regression regression,
        double biasSquared,
        double variance,
        double noise,
        double error,
        double standardError,
        List<Double> x,
        List<Double> truth,
        List<Double> mean,
        List<List<Double>> curves)
        implements RefitReport {
    public BiasVarianceReport {
        x = List.copyOf(x);
        truth = List.copyOf(truth);
        mean = List.copyOf(mean);
        curves = curves.stream().map(List::copyOf).toList();
    }

    /** bias² + variance + noise. */
    public double total() {
        return biasSquared + variance + noise;
    }
}
