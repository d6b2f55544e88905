package argmax.engine.data;

import java.util.List;
import java.util.Optional;

/**
 * The mass λ of toy jets over its largest value, with the cumulative {@code exp(-C k ln²λ)}, C = 4/3 for quarks and 3 for
 * gluons, k = 0.1: the colour charges alone tell them apart. Cutting on λ keeps a share ε of the quarks and {@code ε^(9/4)} of
 * the gluons whatever k is, and no other cut does better: the area under the ROC curve is 9/13, the best accuracy
 * {@code (1 + (4/9)^(4/5) - (4/9)^(9/5)) / 2 = 0.6452}.
 */
final class CasimirMass extends Generated {
    private static final double[] CHARGES = {3, 4.0 / 3};
    private static final double K = 0.1;
    private static final double SHARE = 4.0 / 9;
    private static final Recipe RECIPE = new Recipe(
            "casimir-mass",
            "Toy jets: mass",
            "y ~ Bernoulli(1/2), P(mass < l) = exp(-C k ln^2 l), C = 3 (gluon), 4/3 (quark), k = 0.1",
            20_241,
            4000,
            10_000);

    CasimirMass() {
        super(RECIPE, Column.numbers("mass"), List.of(1), List.of("gluon", "quark"), List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = draw.oneOf(2);
            inputs[row] = (float) StrictMath.exp(-StrictMath.sqrt(draw.exponential(1 / (CHARGES[labels[row]] * K))));
        }
        return new Samples(1, inputs, labels);
    }

    @Override
    Optional<BayesOptimum> optimum() {
        double accuracy = (1 + Math.pow(SHARE, 0.8) - Math.pow(SHARE, 1.8)) / 2;
        return Optional.of(BayesOptimum.of(accuracy, row -> new double[] {logDensity(row[0], 0), logDensity(row[0], 1)})
                .withArea(9.0 / 13)
                .withCurve(gluons -> Math.pow(gluons, SHARE)));
    }

    /** But for {@code 2 k |ln λ| / λ}. */
    private static double logDensity(double mass, int label) {
        double log = Math.log(mass);
        return Math.log(CHARGES[label]) - CHARGES[label] * K * log * log;
    }
}
