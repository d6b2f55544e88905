package argmax.engine.stat.distribution;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The time to wait for {@code shape} events, where that is a whole number; the density is proportional to x^(shape−1)
 * exp(−x/scale).
 *
 * @param shape above 0
 * @param scale above 0; the mean is shape · scale
 */
public record Gamma(double shape, double scale) implements Measures {
    public Gamma {
        Check.positive("shape", shape);
        Check.positive("scale", scale);
    }

    @Override
    public ContinuousDistribution commons() {
        return GammaDistribution.of(shape, scale);
    }

    @Override
    public double skewness() {
        return 2 / Math.sqrt(shape);
    }
}
