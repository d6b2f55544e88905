package argmax.engine.data;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A narrow signal N(m, 0.4) on a falling background of density proportional to {@code exp(-x/4)} on [0, 10], with the mass m as
 * a second input (arXiv 1601.07913). Training rows have m of 2, 3, 5, 6 or 8, background rows too; all test rows have m = 4,
 * which was never trained. Given m the ratio of the densities decides best: at m = 4 it is right in a share 0.8978 and has an
 * area of 0.9362 under the ROC curve.
 */
final class Bump extends Generated {
    private static final List<Integer> TRAINED = List.of(2, 3, 5, 6, 8);
    private static final int TESTED = 4;
    private static final double WIDTH = 0.4;
    private static final double DECAY = 4;
    private static final double END = 10;
    private static final Recipe RECIPE = new Recipe(
            "bump",
            "A bump of unknown place",
            "y ~ Bernoulli(1/2), m ~ U{2,3,5,6,8}, in test rows 4; y=1: x ~ N(m,0.4); y=0: x ~ exp(-x/4) on [0,10];"
                    + " inputs x/10, m/10",
            20_240,
            6000,
            6000);

    Bump() {
        super(RECIPE, Column.numbers("x", "m"), List.of(2), List.of("background", "signal"), List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        return draw(rows, TRAINED, draw);
    }

    @Override
    Samples drawTest(int rows, Draw draw) {
        return draw(rows, List.of(TESTED), draw);
    }

    private static Samples draw(int rows, List<Integer> masses, Draw draw) {
        float[] inputs = new float[2 * rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = draw.oneOf(2);
            int mass = masses.get(draw.oneOf(masses.size()));
            double x = labels[row] == 1 ? draw.normal(mass, WIDTH) : background(draw);
            inputs[2 * row] = (float) (x / 10);
            inputs[2 * row + 1] = (float) (mass / 10.0);
        }
        return new Samples(2, inputs, labels);
    }

    /** An exponential number, drawn again where it lies beyond the end. */
    private static double background(Draw draw) {
        while (true) {
            double x = draw.exponential(DECAY);
            if (x <= END) {
                return x;
            }
        }
    }

    @Override
    Optional<BayesOptimum> optimum() {
        NormalDistribution signal = NormalDistribution.of(0, WIDTH);
        double norm = Math.log(DECAY * -Math.expm1(-END / DECAY));
        return Optional.of(BayesOptimum.of(0.8978, row -> {
                    double x = 10.0 * row[0];
                    boolean inside = x >= 0 && x <= END;
                    return new double[] {
                        inside ? -x / DECAY - norm : Double.NEGATIVE_INFINITY, signal.logDensity(x - 10.0 * row[1])
                    };
                })
                .withArea(0.9362));
    }
}
