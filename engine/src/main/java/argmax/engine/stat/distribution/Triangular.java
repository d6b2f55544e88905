package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/** A density that rises in a straight line from 0 at {@code low} to {@code mode} and falls to 0 at {@code high}. */
public record Triangular(double low, double mode, double high) implements Measures {
    public Triangular {
        Check.rising("low", low, "high", high);
        InvalidValue.number("mode", mode, low, high);
    }

    @Override
    public ContinuousDistribution commons() {
        return TriangularDistribution.of(low, mode, high);
    }

    @Override
    public double skewness() {
        double left = (mode - low) / (high - low);
        return Math.sqrt(2) * (1 - 2 * left) * (2 - left) * (1 + left) / (5 * Math.pow(1 - left + left * left, 1.5));
    }
}
