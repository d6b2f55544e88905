package argmax.engine.stat.distribution;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/** The density 1 / (high − low) from {@code low} to {@code high}, and 0 elsewhere. */
public record Uniform(double low, double high) implements Measures {
    public Uniform {
        Check.rising("low", low, "high", high);
        Check.finite("high - low", high - low);
    }

    @Override
    public ContinuousDistribution commons() {
        return UniformContinuousDistribution.of(low, high);
    }

    @Override
    public double skewness() {
        return 0;
    }
}
