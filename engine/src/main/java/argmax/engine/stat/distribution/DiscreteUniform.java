package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.UniformDiscreteDistribution;

/** Each whole number from {@code least} to {@code most} is equally likely, as with a fair die. */
public record DiscreteUniform(int least, int most) implements Counts {
    public DiscreteUniform {
        InvalidValue.wholeNumber("least", least, -MOST, MOST);
        InvalidValue.wholeNumber("most", most, least, (int) Math.min(least + 1_000_000L, MOST));
    }

    @Override
    public DiscreteDistribution commons() {
        return UniformDiscreteDistribution.of(least, most);
    }

    @Override
    public double skewness() {
        return least == most ? Double.NaN : 0;
    }
}
