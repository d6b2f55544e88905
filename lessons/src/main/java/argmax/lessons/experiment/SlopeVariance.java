package argmax.lessons.experiment;

import argmax.engine.stat.regression.Linear;
import argmax.engine.stat.regression.LinearFit;
import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The variance of a fitted slope where points at x = (i + ½)/50 scatter by σ(x) = 0.1 + 2x² and weigh 1/σ^q in the fit, in
 * units of the least that weights can reach; exact.
 */
@AutoService(Experiment.class)
public final class SlopeVariance implements Experiment {
    static final int POINTS = 50;
    private static final int SLOPE = 1;

    @Override
    public String name() {
        return "slope-variance";
    }

    /** The power of σ that a point's weight is divided by. */
    @Override
    public List<String> numbers() {
        return List.of("q");
    }

    /** The ratio of variances, and the standard deviation of the slope itself. */
    @Override
    public List<String> outcomes() {
        return List.of("ratio", "spread");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        double variance = variance(given.number("q"));
        return Map.of("ratio", variance / variance(2), "spread", Math.sqrt(variance));
    }

    private static double variance(double q) {
        return covariance(q).get(SLOPE).get(SLOPE);
    }

    static double x(int i) {
        return (i + 0.5) / POINTS;
    }

    /** Of the fitted intercept and slope. */
    static List<List<Double>> covariance(double q) {
        double[][] x = new double[POINTS][1];
        double[] sigma = new double[POINTS];
        double[] weights = new double[POINTS];
        Arrays.setAll(x, i -> new double[] {x(i)});
        Arrays.setAll(sigma, i -> 0.1 + 2 * x[i][0] * x[i][0]);
        Arrays.setAll(weights, i -> Math.pow(sigma[i], -q));
        return LinearFit.spread(new Linear(), x, weights, sigma);
    }
}
