package argmax.engine.run;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.stat.regression.Regression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Takes errors apart, as {@link BiasVariance} asks for. */
final class Decompose {
    private static final int SHOWN = 20;
    private final BiasVariance spec;
    private final double[] x;
    private final double[] truth;
    private final double noise;

    Decompose(BiasVariance spec) {
        this.spec = spec;
        Samples points = DataSets.load(spec.set()).test();
        this.x = IntStream.range(0, points.rows()).mapToDouble(row -> points.input(row, 0)).toArray();
        this.truth = IntStream.range(0, points.rows()).mapToDouble(row -> points.target(row, 0)).toArray();
        this.noise = DataSets.noise(spec.set());
    }

    /** The report on one of the curves; empty where it was stopped in the middle. */
    Optional<RefitReport> report(int number, BooleanSupplier stop) {
        Regression regression = spec.regressions().get(number - 1);
        SplittableRandom seeds = new SplittableRandom(spec.seed());
        ContinuousDistribution.Sampler noises = NormalDistribution.of(0, Math.sqrt(noise))
                .createSampler(RandomSource.XO_SHI_RO_256_PP.create(spec.seed()));
        double[][] curves = new double[spec.refits()][];
        List<Double> errors = new ArrayList<>();
        for (int refit = 0; refit < curves.length; refit++) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            FittedCurve fit = FittedCurve.of(regression, DataSets.fresh(spec.set(), spec.rows(), seeds.nextLong()));
            double[] curve = Arrays.stream(x).map(at -> fit.curve().at(at)).toArray();
            errors.add(IntStream.range(0, x.length)
                    .mapToDouble(i -> square(truth[i] + noises.sample() - curve[i]))
                    .average()
                    .orElseThrow());
            curves[refit] = curve;
        }
        return Optional.of(report(number, regression, curves, errors));
    }

    private BiasVarianceReport report(int number, Regression regression, double[][] curves, List<Double> errors) {
        double[] mean = IntStream.range(0, x.length)
                .mapToDouble(i -> Arrays.stream(curves).mapToDouble(curve -> curve[i]).average().orElseThrow())
                .toArray();
        double variance = Arrays.stream(curves).mapToDouble(curve -> meanSquare(curve, mean)).average().orElseThrow();
        return new BiasVarianceReport(
                number,
                spec.epochs(),
                regression,
                meanSquare(truth, mean),
                variance,
                noise,
                Spread.mean(errors),
                Objects.requireNonNull(Spread.standardError(errors)),
                list(x),
                list(truth),
                list(mean),
                Arrays.stream(curves).limit(SHOWN).map(Decompose::list).toList());
    }

    private static double meanSquare(double[] ones, double[] others) {
        return IntStream.range(0, ones.length).mapToDouble(i -> square(ones[i] - others[i])).average().orElseThrow();
    }

    private static double square(double x) {
        return x * x;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
