package argmax.engine.bench;

import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Affine;
import argmax.engine.stat.distribution.Bernoulli;
import argmax.engine.stat.distribution.Beta;
import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Categorical;
import argmax.engine.stat.distribution.Cauchy;
import argmax.engine.stat.distribution.DiscreteMixture;
import argmax.engine.stat.distribution.DiscreteUniform;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Empirical;
import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Finite;
import argmax.engine.stat.distribution.Gamma;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Mixture;
import argmax.engine.stat.distribution.MultivariateGaussian;
import argmax.engine.stat.distribution.Poisson;
import argmax.engine.stat.distribution.Triangular;
import argmax.engine.stat.distribution.TwoPoint;
import argmax.engine.stat.distribution.Uniform;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.UniformDiscreteDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Times a million draws of every law beside a bare loop over the sampler of Apache Commons that would do the same, where there
 * is one; the two take turns, and setting up is timed with both.
 *
 * @param ours draws them from a seed
 * @param bare fills an array from a seed in a plain loop
 */
record DrawsBench(String law, LongFunction<Object> ours, @Nullable LongFunction<Object> bare) {
    private static final int DRAWS = 1_000_000;
    private static final int WARM_UPS = 5;
    private static final int REPETITIONS = 11;

    private static final double[] SHARES = {0.1, 0.2, 0.3, 0.4};
    private static final List<Double> LISTED = Arrays.stream(SHARES).boxed().toList();

    static List<DrawsBench> all() {
        return List.of(
                counts(new DiscreteUniform(1, 6), random -> UniformDiscreteDistribution.of(1, 6).createSampler(random)::sample),
                of(new Bernoulli(0.3)),
                counts(new Categorical(LISTED), random -> AliasMethodDiscreteSampler.of(random, SHARES)),
                counts(new Binomial(40, 0.5), random -> MarsagliaTsangWangDiscreteSampler.Binomial.of(random, 40, 0.5)),
                counts(new Poisson(4.5), random -> PoissonDistribution.of(4.5).createSampler(random)::sample),
                counts(new Poisson(400), random -> PoissonDistribution.of(400).createSampler(random)::sample),
                of(new TwoPoint(-1, 3, 0.25)),
                of(new Finite(List.of(-1.0, 0.0, 2.0, 5.0), LISTED)),
                of(new Empirical(Arrays.stream(new Gaussian(0, 1).sample(10_000, 1)).boxed().toList())),
                of(new DiscreteMixture(LISTED, List.of(
                        new Poisson(1), new Poisson(9), new Bernoulli(0.5), new Binomial(9, 0.5)))),
                measures(new Uniform(2, 5), random -> UniformContinuousDistribution.of(2, 5).createSampler(random)::sample),
                measures(new Gaussian(2, 0.8), random -> NormalDistribution.of(2, 0.8).createSampler(random)::sample),
                measures(new Exponential(0.5), random -> ExponentialDistribution.of(2).createSampler(random)::sample),
                measures(new Gamma(4.5, 0.5), random -> GammaDistribution.of(4.5, 0.5).createSampler(random)::sample),
                measures(new Beta(2, 6), random -> BetaDistribution.of(2, 6).createSampler(random)::sample),
                measures(new Cauchy(0, 1), random -> CauchyDistribution.of(0, 1).createSampler(random)::sample),
                measures(new Triangular(0, 1, 5), random -> TriangularDistribution.of(0, 1, 5).createSampler(random)::sample),
                of(new Affine(new Exponential(1), 2, 3)),
                of(new Mixture(LISTED, List.of(new Gaussian(0, 1), new Gaussian(3, 1), new Exponential(1), new Beta(2, 6)))),
                new DrawsBench(
                        "MultivariateGaussian",
                        seed -> MultivariateGaussian.ofCorrelation(0.8).sample(DRAWS, seed),
                        null));
    }

    private static DrawsBench of(Distribution law) {
        return new DrawsBench(law.getClass().getSimpleName(), seed -> law.sample(DRAWS, seed), null);
    }

    private static DrawsBench counts(Distribution law, Function<UniformRandomProvider, DiscreteSampler> bare) {
        return of(law).beside(seed -> {
            DiscreteSampler sampler = bare.apply(Randoms.seeded(seed));
            double[] draws = new double[DRAWS];
            for (int i = 0; i < DRAWS; i++) {
                draws[i] = sampler.sample();
            }
            return draws;
        });
    }

    private static DrawsBench measures(Distribution law, Function<UniformRandomProvider, ContinuousSampler> bare) {
        return of(law).beside(seed -> {
            ContinuousSampler sampler = bare.apply(Randoms.seeded(seed));
            double[] draws = new double[DRAWS];
            for (int i = 0; i < DRAWS; i++) {
                draws[i] = sampler.sample();
            }
            return draws;
        });
    }

    private DrawsBench beside(LongFunction<Object> bare) {
        return new DrawsBench(law, ours, bare);
    }

    /** Prints one line of JSON per law: the median seconds, and how many times those of the bare sampler. */
    static void run(PrintStream out) {
        all().forEach(bench -> out.println(bench.line()));
    }

    /** Measures. */
    String line() {
        double[] mine = new double[REPETITIONS];
        double[] theirs = new double[REPETITIONS];
        for (int i = -WARM_UPS; i < REPETITIONS; i++) {
            double own = seconds(ours, i);
            double other = bare == null ? Double.NaN : seconds(bare, i);
            if (i >= 0) {
                mine[i] = own;
                theirs[i] = other;
            }
        }
        String ratio = bare == null
                ? ""
                : String.format(
                        Locale.ROOT, ",\"bare_seconds\":%.5f,\"ratio\":%.2f", median(theirs), median(mine) / median(theirs));
        return String.format(
                Locale.ROOT,
                "{\"peer\":\"argmax\",\"job\":\"draws\",\"law\":\"%s\",\"draws\":%d,\"seconds\":%.5f%s}",
                law,
                DRAWS,
                median(mine),
                ratio);
    }

    private static double seconds(LongFunction<Object> work, long seed) {
        long start = System.nanoTime();
        Object drawn = work.apply(seed);
        double seconds = (System.nanoTime() - start) / 1e9;
        Objects.requireNonNull(drawn);
        return seconds;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
