package argmax.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/**
 * Toy jets of five kinds with a known likelihood, under the names of the columns of {@link Jets}. A latent z ~ N(0, 1) ties
 * the columns together: the first 14 are {@code mean + loading z + 0.8 N(0, 1)} with a loading of ±0.6, the multiplicity is
 * {@code max(3, round(mean + spread (0.6 z + 0.8 N(0, 1))))}. The mass, in GeV, knows nothing of z. Given the class, all
 * but the mass are normal (the multiplicity before it is rounded) with the covariance {@code 0.64 + 0.36 v vᵀ} in units of
 * their spreads, v the signs of the loadings; with the density of the mass this makes the best classifier there is, right
 * in a share 0.7594 ± 0.0004 of a million draws.
 */
final class Jets5 extends Generated {
    static final List<String> CLASSES = List.of("g", "q", "W", "Z", "t");
    /** Of the first 14 columns, for each class. */
    static final double[][] MEANS = {
        {-.63, .35, .28, .21, -.49},
        {.49, -.35, -.14, -.14, .35},
        {.35, -.35, -.28, -.14, .63},
        {.14, -.28, -.28, -.14, .70},
        {.28, .07, -.35, -.35, .28},
        {.21, .14, -.35, -.35, .21},
        {.35, .28, -.49, -.49, .07},
        {.35, .35, -.49, -.49, -.07},
        {.28, .21, -.42, -.42, .14},
        {.28, .21, -.42, -.42, 0},
        {.28, .21, -.28, -.28, .21},
        {.21, .21, -.28, -.21, .28},
        {.28, .14, -.42, -.42, .28},
        {.28, .14, -.35, -.35, .21}
    };
    static final double[] SIGNS = {-1, 1, 1, 1, 1, 1, -1, -1, -1, -1, 1, 1, 1, 1};
    static final double[] MULTIPLICITY_MEANS = {52, 36, 36, 37, 50};
    static final double[] MULTIPLICITY_SPREADS = {14, 11, 9, 9, 12};
    private static final ContinuousDistribution GLUON = GammaDistribution.of(2, 30);
    private static final ContinuousDistribution QUARK = GammaDistribution.of(1.6, 28);
    private static final ContinuousDistribution W = NormalDistribution.of(80.4, 7);
    private static final ContinuousDistribution Z = NormalDistribution.of(91.2, 8);
    private static final ContinuousDistribution TOP = NormalDistribution.of(172, 18);
    private static final ContinuousDistribution LOST_TOP = UniformContinuousDistribution.of(60, 172);
    private static final int FIRST = MEANS.length;
    private static final Recipe RECIPE = new Recipe(
            "jets5",
            "Toy jets of five kinds",
            "class ~ U{g,q,W,Z,t}, z ~ N(0,1), 14 columns mean +- 0.6 z + 0.8 N(0,1), multiplicity"
                    + " max(3, round(mean + spread (0.6 z + 0.8 N(0,1)))); mass: g 20+Gamma(2,30), q 15+Gamma(1.6,28),"
                    + " W N(80.4,7), Z N(91.2,8), t N(172,18), with 0.15 W and Z as q, t U(60,172); means with SHA-256 %.8s"
                            .formatted(Sha256.of(Arrays.deepToString(MEANS).getBytes(StandardCharsets.UTF_8))),
            20_232,
            16_000,
            10_000);

    Jets5() {
        super(RECIPE, Jets.COLUMNS, List.of(FIRST + 2), CLASSES, List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        int columns = FIRST + 2;
        float[] inputs = new float[rows * columns];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            int label = draw.oneOf(CLASSES.size());
            double z = draw.normal(0, 1);
            for (int column = 0; column < FIRST; column++) {
                inputs[row * columns + column] = (float) draw.normal(MEANS[column][label] + 0.6 * SIGNS[column] * z, 0.8);
            }
            inputs[row * columns + FIRST] = (float) mass(label, draw);
            double spread = MULTIPLICITY_SPREADS[label];
            double particles = draw.normal(MULTIPLICITY_MEANS[label] + 0.6 * spread * z, 0.8 * spread);
            inputs[row * columns + FIRST + 1] = Math.max(3, Math.round(particles));
            labels[row] = label;
        }
        return new Samples(columns, inputs, labels);
    }

    private static double mass(int label, Draw draw) {
        boolean lost = draw.happens(0.15);
        return switch (CLASSES.get(label)) {
            case "g" -> 20 + draw.gamma(2, 30);
            case "q" -> quarkMass(draw);
            case "W" -> lost ? quarkMass(draw) : draw.normal(80.4, 7);
            case "Z" -> lost ? quarkMass(draw) : draw.normal(91.2, 8);
            default -> lost ? draw.uniform(60, 172) : draw.normal(172, 18);
        };
    }

    private static double quarkMass(Draw draw) {
        return 15 + draw.gamma(1.6, 28);
    }

    /** The covariance is inverted by Sherman and Morrison's formula. */
    @Override
    Optional<BayesOptimum> optimum() {
        return Optional.of(BayesOptimum.of(0.7594, row -> {
            double[] logs = new double[CLASSES.size()];
            for (int label = 0; label < logs.length; label++) {
                double distance = squaredDistance(row, label);
                logs[label] = Math.log(massDensity(row[FIRST], label) / MULTIPLICITY_SPREADS[label]) - distance / 2;
            }
            return logs;
        }));
    }

    private static double squaredDistance(float[] row, int label) {
        double residual = (row[FIRST + 1] - MULTIPLICITY_MEANS[label]) / MULTIPLICITY_SPREADS[label];
        double squares = residual * residual;
        double along = residual;
        for (int column = 0; column < FIRST; column++) {
            residual = row[column] - MEANS[column][label];
            squares += residual * residual;
            along += residual * SIGNS[column];
        }
        return (squares - 0.36 * along * along / (0.64 + (FIRST + 1) * 0.36)) / 0.64;
    }

    private static double massDensity(double mass, int label) {
        double quark = QUARK.density(mass - 15);
        return switch (CLASSES.get(label)) {
            case "g" -> GLUON.density(mass - 20);
            case "q" -> quark;
            case "W" -> 0.85 * W.density(mass) + 0.15 * quark;
            case "Z" -> 0.85 * Z.density(mass) + 0.15 * quark;
            default -> 0.85 * TOP.density(mass) + 0.15 * LOST_TOP.density(mass);
        };
    }
}
