package argmax.engine.data;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Four clouds about the corners (±1, ±1) with standard deviation 0.5; the class says whether the signs of the corner agree.
 * The ratio of the densities is {@code cosh(4(x1 + x2)) / cosh(4(x1 - x2))}, above 1 where x1·x2 is positive: best accuracy
 * Φ(2)² + Φ(-2)² = 0.9555, which no line comes near.
 */
final class Xor extends Generated {
    private static final Recipe RECIPE = new Recipe(
            "xor",
            "Four clouds in opposite corners",
            "c1, c2 ~ fair signs, x = (c1,c2) + N(0,0.5)^2, y = [c1 c2 > 0]",
            20_224,
            1000,
            10_000);

    Xor() {
        super(RECIPE, Column.numbers("x1", "x2"), List.of(2), List.of("signs differ", "signs agree"), List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[2 * rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            int right = draw.oneOf(2);
            int up = draw.oneOf(2);
            inputs[2 * row] = (float) draw.normal(2 * right - 1, 0.5);
            inputs[2 * row + 1] = (float) draw.normal(2 * up - 1, 0.5);
            labels[row] = right == up ? 1 : 0;
        }
        return new Samples(2, inputs, labels);
    }

    @Override
    Optional<BayesOptimum> optimum() {
        double right = NormalDistribution.of(0, 0.5).cumulativeProbability(1);
        return Optional.of(BayesOptimum.of(right * right + (1 - right) * (1 - right), row -> new double[] {
            logCosh(4 * ((double) row[0] - row[1])), logCosh(4 * ((double) row[0] + row[1]))
        }));
    }

    /** Without overflow, but for ln 2. */
    private static double logCosh(double x) {
        return Math.abs(x) + Math.log1p(Math.exp(-2 * Math.abs(x)));
    }
}
