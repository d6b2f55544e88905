package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;

/** What discrete and continuous mixtures have in common; probabilities and means are averages over the components. */
sealed interface Mixed extends Distribution permits Mixture, DiscreteMixture {
    List<Double> weights();

    List<? extends Distribution> components();

    static <D extends Distribution> List<D> components(List<Double> weights, List<D> components) {
        InvalidValue.given("components", components);
        InvalidValue.wholeNumber("number of components", components.size(), weights.size(), weights.size());
        for (int i = 0; i < components.size(); i++) {
            InvalidValue.given("components[%d]".formatted(i), components.get(i));
        }
        return List.copyOf(components);
    }

    static <D extends Distribution> double average(
            List<Double> weights, List<? extends D> components, ToDoubleFunction<D> f) {
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            // A component that never happens may have no mean, or an infinite density.
            sum += weights.get(i) > 0 ? weights.get(i) * f.applyAsDouble(components.get(i)) : 0;
        }
        return sum;
    }

    private double average(ToDoubleFunction<Distribution> f) {
        return average(weights(), components(), f);
    }

    @Override
    default double cdf(double x) {
        return average(law -> law.cdf(x));
    }

    @Override
    default double survival(double x) {
        return average(law -> law.survival(x));
    }

    @Override
    default double mean() {
        return average(Distribution::mean);
    }

    @Override
    default double variance() {
        double mean = mean();
        return average(law -> law.variance() + Math.pow(law.mean() - mean, 2));
    }

    /** From E[(X−m)³] = s σ³ + 3 σ² d + d³ in each component, whose own mean is m + d. */
    @Override
    default double skewness() {
        double mean = mean();
        double third = average(law -> {
            double d = law.mean() - mean;
            double variance = law.variance();
            double own = variance == 0 ? 0 : law.skewness() * Math.pow(variance, 1.5);
            return own + 3 * variance * d + d * d * d;
        });
        return third / Math.pow(variance(), 1.5);
    }

    @Override
    default Interval support() {
        return new Interval(
                happening().stream().mapToDouble(law -> law.support().low()).min().orElseThrow(),
                happening().stream().mapToDouble(law -> law.support().high()).max().orElseThrow());
    }

    /**
     * Halves the stretch between the least and the largest quantile of a component until its ends are neighbouring doubles.
     * That finds jumps of the cdf exactly, so that it serves discrete laws too.
     */
    @Override
    default double quantile(double p) {
        Check.probability("p", p);
        if (p == 0 || p == 1) {
            return p == 0 ? support().low() : support().high();
        }
        double low = happening().stream().mapToDouble(law -> law.quantile(p)).min().orElseThrow();
        double high = happening().stream().mapToDouble(law -> law.quantile(p)).max().orElseThrow();
        if (cdf(low) >= p) {
            return low;
        }
        for (double middle = low + (high - low) / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (cdf(middle) >= p) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private List<? extends Distribution> happening() {
        return IntStream.range(0, weights().size())
                .filter(i -> weights().get(i) > 0)
                .mapToObj(components()::get)
                .toList();
    }

    @Override
    default DoubleSupplier sampler(UniformRandomProvider random) {
        DoubleSupplier[] samplers =
                components().stream().map(law -> law.sampler(random)).toArray(DoubleSupplier[]::new);
        SharedStateDiscreteSampler component = AliasMethodDiscreteSampler.of(
                random, weights().stream().mapToDouble(Double::doubleValue).toArray());
        return () -> samplers[component.sample()].getAsDouble();
    }
}
