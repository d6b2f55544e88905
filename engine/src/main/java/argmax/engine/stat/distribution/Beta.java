package argmax.engine.stat.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** The density proportional to x^(a−1) (1−x)^(b−1) on [0, 1]; a and b are above 0. */
public record Beta(double a, double b) implements Measures {
    public Beta {
        Check.positive("a", a);
        Check.positive("b", b);
    }

    @Override
    public ContinuousDistribution commons() {
        return BetaDistribution.of(a, b);
    }

    @Override
    public double skewness() {
        return 2 * (b - a) * Math.sqrt(a + b + 1) / ((a + b + 2) * Math.sqrt(a * b));
    }
}
