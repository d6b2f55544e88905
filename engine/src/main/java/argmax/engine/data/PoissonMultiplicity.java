package argmax.engine.data;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How many particles toy jets have: a Poisson count of mean 4 for quarks and, by the ratio of their colour charges, 9 for
 * gluons. The count decides best: right in a share 0.8413, area under the ROC curve 0.91918 with ties counted half.
 */
final class PoissonMultiplicity extends Generated {
    private static final double QUARK = 4;
    private static final double GLUON = 9 * QUARK / 4;
    /** Beyond it even gluons have less than 1e-15. */
    private static final int MOST = 50;
    private static final Recipe RECIPE = new Recipe(
            "poisson-multiplicity",
            "Toy jets: number of particles",
            "y ~ Bernoulli(1/2), particles ~ Poisson(mean), mean 4 (quark), 9 (gluon)",
            20_242,
            4000,
            10_000);

    PoissonMultiplicity() {
        super(RECIPE, Column.numbers("particles"), List.of(1), List.of("quark", "gluon"), List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = draw.oneOf(2);
            inputs[row] = draw.poisson(labels[row] == 1 ? GLUON : QUARK);
        }
        return new Samples(1, inputs, labels);
    }

    @Override
    Optional<BayesOptimum> optimum() {
        PoissonDistribution quark = PoissonDistribution.of(QUARK);
        PoissonDistribution gluon = PoissonDistribution.of(GLUON);
        double accuracy = 0;
        double area = 0;
        for (int count = 0; count <= MOST; count++) {
            accuracy += Math.max(quark.probability(count), gluon.probability(count)) / 2;
            area += gluon.probability(count) * (quark.cumulativeProbability(count - 1) + quark.probability(count) / 2);
        }
        return Optional.of(BayesOptimum.of(
                        accuracy,
                        row -> new double[] {quark.logProbability((int) row[0]), gluon.logProbability((int) row[0])})
                .withArea(area)
                .withCurve(rate -> efficiency(rate, quark, gluon)));
    }

    /** Between two cuts a coin decides about the count in between, which makes the curve a straight line there. */
    private static double efficiency(double rate, PoissonDistribution quark, PoissonDistribution gluon) {
        for (int count = MOST; count > 0; count--) {
            double above = quark.survivalProbability(count);
            if (rate <= above + quark.probability(count)) {
                double share = Math.max(0, (rate - above) / quark.probability(count));
                return gluon.survivalProbability(count) + share * gluon.probability(count);
            }
        }
        double share = (rate - quark.survivalProbability(0)) / quark.probability(0);
        return gluon.survivalProbability(0) + share * gluon.probability(0);
    }
}
