package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;

/** What discrete and continuous mixtures have in common; probabilities and means are averages over the components. */
final class Mixing {
    private Mixing() {}

    static <D extends Distribution> List<D> components(List<Double> weights, List<D> components) {
        InvalidValue.given("components", components);
        InvalidValue.wholeNumber("number of components", components.size(), weights.size(), weights.size());
        for (int i = 0; i < components.size(); i++) {
            InvalidValue.given("components[%d]".formatted(i), components.get(i));
        }
        return List.copyOf(components);
    }

    static <D extends Distribution> double average(List<Double> weights, List<D> components, ToDoubleFunction<D> f) {
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            // A component that never happens may have no mean, or an infinite density.
            sum += weights.get(i) > 0 ? weights.get(i) * f.applyAsDouble(components.get(i)) : 0;
        }
        return sum;
    }

    static <D extends Distribution> double mean(List<Double> weights, List<D> components) {
        return average(weights, components, Distribution::mean);
    }

    static <D extends Distribution> double variance(List<Double> weights, List<D> components) {
        double mean = mean(weights, components);
        return average(weights, components, law -> law.variance() + Math.pow(law.mean() - mean, 2));
    }

    /** From E[(X−m)³] = s σ³ + 3 σ² d + d³ in each component, whose own mean is m + d. */
    static <D extends Distribution> double skewness(List<Double> weights, List<D> components) {
        double mean = mean(weights, components);
        double third = average(weights, components, law -> {
            double d = law.mean() - mean;
            double variance = law.variance();
            double own = variance == 0 ? 0 : law.skewness() * Math.pow(variance, 1.5);
            return own + 3 * variance * d + d * d * d;
        });
        return third / Math.pow(variance(weights, components), 1.5);
    }

    static <D extends Distribution> Interval support(List<Double> weights, List<D> components) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) > 0) {
                low = Math.min(low, components.get(i).support().low());
                high = Math.max(high, components.get(i).support().high());
            }
        }
        return new Interval(low, high);
    }

    /**
     * Halves the stretch between the least and the largest quantile of a component until its ends are neighbouring doubles.
     * That finds jumps of the cdf exactly, so that it serves discrete laws too.
     */
    static <D extends Distribution> double quantile(List<Double> weights, List<D> components, double p) {
        Check.probability("p", p);
        if (p == 0 || p == 1) {
            Interval support = support(weights, components);
            return p == 0 ? support.low() : support.high();
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) > 0) {
                double quantile = components.get(i).quantile(p);
                low = Math.min(low, quantile);
                high = Math.max(high, quantile);
            }
        }
        if (average(weights, components, atMost(low)) >= p) {
            return low;
        }
        for (double middle = low + (high - low) / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (average(weights, components, atMost(middle)) >= p) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static <D extends Distribution> ToDoubleFunction<D> atMost(double x) {
        return law -> law.cdf(x);
    }

    static <D extends Distribution> DoubleSupplier sampler(
            List<Double> weights, List<D> components, UniformRandomProvider random) {
        DoubleSupplier[] samplers =
                components.stream().map(law -> law.sampler(random)).toArray(DoubleSupplier[]::new);
        SharedStateDiscreteSampler component = AliasMethodDiscreteSampler.of(
                random, weights.stream().mapToDouble(Double::doubleValue).toArray());
        return () -> samplers[component.sample()].getAsDouble();
    }
}
