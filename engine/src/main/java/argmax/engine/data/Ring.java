package argmax.engine.data;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A disc inside a ring, which no straight line separates. Labels y are fair coins. The disc (y = 1) has the density
 * {@code exp(-r²/2s²) / 2πs²} with s = 0.6. The ring (y = 0) has its radius from N(2, 0.35) and any angle, hence the
 * density {@code (n(r) + n(-r)) / 2πr} where n is that of the radius. Their ratio depends on r alone and decides best:
 * accuracy 0.9455, area under the ROC curve 0.9863.
 */
final class Ring extends Generated {
    static final List<Column> INPUTS = Column.numbers("x1", "x2");
    static final List<String> CLASSES = List.of("ring", "disc");
    private static final NormalDistribution RADIUS = NormalDistribution.of(2, 0.35);
    private static final NormalDistribution ACROSS = NormalDistribution.of(0, 0.6);
    private static final Recipe RECIPE = new Recipe(
            "ring",
            "A disc inside a ring",
            "y ~ Bernoulli(1/2); y=1: x ~ N(0,0.6)^2; y=0: radius ~ N(2,0.35), angle ~ U(0,2pi)",
            20_222,
            1000,
            10_000);

    Ring() {
        super(RECIPE, INPUTS, List.of(2), CLASSES, List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        return drawFlipped(rows, 0, draw);
    }

    /** Rows of which each has the wrong label with probability {@code flipped}. */
    static Samples drawFlipped(int rows, double flipped, Draw draw) {
        float[] inputs = new float[2 * rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = draw.oneOf(2);
            if (labels[row] == 1) {
                inputs[2 * row] = (float) draw.normal(0, 0.6);
                inputs[2 * row + 1] = (float) draw.normal(0, 0.6);
            } else {
                double radius = draw.normal(2, 0.35);
                double angle = draw.uniform(0, 2 * Math.PI);
                inputs[2 * row] = (float) (radius * StrictMath.cos(angle));
                inputs[2 * row + 1] = (float) (radius * StrictMath.sin(angle));
            }
            if (draw.happens(flipped)) {
                labels[row] = 1 - labels[row];
            }
        }
        return new Samples(2, inputs, labels);
    }

    @Override
    Optional<BayesOptimum> optimum() {
        return Optional.of(bayes());
    }

    /** Densities over the plane; numerical integrals of them give the numbers. */
    static BayesOptimum bayes() {
        return BayesOptimum.of(0.94552, row -> {
                    double radius = Math.hypot(row[0], row[1]);
                    double ring = (RADIUS.density(radius) + RADIUS.density(-radius)) / (2 * Math.PI * radius);
                    return new double[] {Math.log(ring), 2 * ACROSS.logDensity(0) - radius * radius / 0.72};
                })
                .withArea(0.98632);
    }
}
