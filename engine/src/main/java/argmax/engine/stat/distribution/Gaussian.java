package argmax.engine.stat.distribution;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The bell curve.
 *
 * @param sigma the standard deviation, above 0
 */
public record Gaussian(double mean, double sigma) implements Measures {
    public static final Gaussian STANDARD = new Gaussian(0, 1);

    public Gaussian {
        Check.finite("mean", mean);
        Check.positive("sigma", sigma);
    }

    /** The bell curve with the mean and standard deviation of {@code law}, which must have both. */
    public static Gaussian like(Distribution law) {
        return new Gaussian(law.mean(), law.standardDeviation());
    }

    @Override
    public ContinuousDistribution commons() {
        return NormalDistribution.of(mean, sigma);
    }

    @Override
    public double skewness() {
        return 0;
    }
}
