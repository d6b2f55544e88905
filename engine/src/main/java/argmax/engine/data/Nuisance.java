package argmax.engine.data;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two inputs of which one also follows something that must not count. Labels y are fair coins, {@code s = 2y - 1}, the
 * nuisance is {@code z ~ U(-1, 1)}; {@code x1 = 0.7 s + N(0, 1)} knows nothing of z,
 * {@code x2 = 0.7 s + 0.7 N(0, 1) + 1.2 z} does. The target z is what the verdict should not depend on.
 */
final class Nuisance extends Generated {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final Recipe RECIPE = new Recipe(
            "nuisance",
            "Signal under a nuisance",
            "y ~ Bernoulli(1/2), s = 2y-1, z ~ U(-1,1), x1 = 0.7 s + N(0,1), x2 = 0.7 s + 0.7 N(0,1) + 1.2 z",
            20_230,
            4000,
            10_000);

    Nuisance() {
        super(RECIPE, Column.numbers("x1", "x2"), List.of(2), List.of("background", "signal"), List.of("z"));
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[2 * rows];
        int[] labels = new int[rows];
        float[] targets = new float[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = draw.oneOf(2);
            double s = 2 * labels[row] - 1;
            double z = draw.uniform(-1, 1);
            inputs[2 * row] = (float) draw.normal(0.7 * s, 1);
            inputs[2 * row + 1] = (float) draw.normal(0.7 * s + 1.2 * z, 0.7);
            targets[row] = (float) z;
        }
        return new Samples(2, inputs, labels).withTargets(1, targets);
    }

    /** z is integrated over: it is no input. */
    @Override
    Optional<BayesOptimum> optimum() {
        return Optional.of(
                BayesOptimum.of(0.8396, row -> new double[] {logDensity(row, -1), logDensity(row, 1)}).withArea(0.9210));
    }

    private static double logDensity(float[] row, double s) {
        double from = (row[1] - 0.7 * s - 1.2) / 0.7;
        double to = (row[1] - 0.7 * s + 1.2) / 0.7;
        // On the side where the tail isn't lost beside 1.
        double share = from > 0 ? STANDARD.probability(-to, -from) : STANDARD.probability(from, to);
        return STANDARD.logDensity(row[0] - 0.7 * s) + Math.log(share);
    }
}
