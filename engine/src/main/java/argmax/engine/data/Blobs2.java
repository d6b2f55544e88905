package argmax.engine.data;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two round Gaussian clouds whose best separation is known exactly. Labels y are fair coins, inputs are
 * {@code x = (2y - 1)(1, 1) + N(0, 1)²}. Hence {@code ln p(x|1) / p(x|0) = 2(x1 + x2)}: no classifier has an expected accuracy
 * above Φ(√2) = 0.9214 or an area under the ROC curve above Φ(2) = 0.9772, and none that sees x1 alone an accuracy above
 * Φ(1) = 0.8413.
 */
final class Blobs2 extends Generated {
    private static final Recipe RECIPE = new Recipe(
            "blobs2", "Two Gaussian clouds", "y ~ Bernoulli(1/2), x = (2y-1)(1,1) + N(0,1)^2", 20_221, 500, 10_000);

    Blobs2() {
        super(RECIPE, Column.numbers("x1", "x2"), List.of(2), List.of("background", "signal"), List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[2 * rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = draw.oneOf(2);
            double centre = 2 * labels[row] - 1;
            inputs[2 * row] = (float) draw.normal(centre, 1);
            inputs[2 * row + 1] = (float) draw.normal(centre, 1);
        }
        return new Samples(2, inputs, labels);
    }

    @Override
    Optional<BayesOptimum> optimum() {
        NormalDistribution standard = NormalDistribution.of(0, 1);
        return Optional.of(BayesOptimum.of(
                        standard.cumulativeProbability(Math.sqrt(2)), row -> new double[] {0, 2 * ((double) row[0] + row[1])})
                .withArea(standard.cumulativeProbability(2))
                .withCurve(rate ->
                        standard.survivalProbability(standard.inverseSurvivalProbability(rate) - 2 * Math.sqrt(2))));
    }
}
