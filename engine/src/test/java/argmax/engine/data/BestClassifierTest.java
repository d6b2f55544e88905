package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The ratio of the densities, applied to fresh draws, does as well as the laws' Javadoc says that nothing can exceed. */
class BestClassifierTest {
    private static final int DRAWS = 1_000_000;
    /** Four standard errors of an accuracy near 0.95, and of an area near 0.98, from a million rows. */
    private static final double MARGIN = 4 * 0.00025;

    @Test
    void ofTheTwoClouds() {
        Samples rows = new Blobs2().draw(DRAWS, new Draw(1));
        double[] logRatio = scores(rows, (x, y) -> 2 * (x + y));

        // Φ(√2) and Φ(2).
        assertThat(accuracy(rows, logRatio)).isCloseTo(0.92135, offset(1.1 * MARGIN));
        assertThat(areaUnderRoc(rows, logRatio)).isCloseTo(0.97725, offset(MARGIN));
    }

    @Test
    void ofTheRing() {
        Samples rows = new Ring().draw(DRAWS, new Draw(1));
        double[] logRatio = scores(rows, (x, y) -> {
            double r = Math.hypot(x, y);
            double disc = Math.exp(-r * r / 0.72) / (2 * Math.PI * 0.36);
            double ring = (radiusDensity(r) + radiusDensity(-r)) / (2 * Math.PI * r);
            return Math.log(disc / ring);
        });

        // The trapezoidal rule over r on 2,000,001 points in [0, 6] (numpy) gives 0.94552 and 0.98632.
        assertThat(accuracy(rows, logRatio)).isCloseTo(0.94552, offset(MARGIN));
        assertThat(areaUnderRoc(rows, logRatio)).isCloseTo(0.98632, offset(MARGIN));
    }

    private static double radiusDensity(double r) {
        return Math.exp(-Math.pow((r - 2) / 0.35, 2) / 2) / (0.35 * Math.sqrt(2 * Math.PI));
    }

    @Test
    void ofTheRingWithWrongLabels() {
        Samples rows = new NoisyRing().draw(DRAWS, new Draw(1));
        Samples test = new NoisyRing().drawTest(DRAWS, new Draw(2));

        // The curves cross at r = 1.39683 (scipy's brentq); a row is right with its own label, or wrong with the other one.
        assertThat(accuracy(rows, scores(rows, (x, y) -> 1.39683 - Math.hypot(x, y))))
                .isCloseTo(0.85 * 0.94552 + 0.15 * (1 - 0.94552), offset(2 * MARGIN));
        assertThat(accuracy(test, scores(test, (x, y) -> 1.39683 - Math.hypot(x, y)))).isCloseTo(0.94552, offset(MARGIN));
    }

    @Test
    void ofTheOppositeCorners() {
        Samples rows = new Xor().draw(DRAWS, new Draw(1));
        double[] logRatio =
                scores(rows, (x, y) -> Math.log(Math.cosh(4 * (x + y)) / Math.cosh(4 * (x - y))));

        // Φ(2)² + Φ(-2)².
        assertThat(accuracy(rows, logRatio)).isCloseTo(0.95553, offset(MARGIN));
    }

    @Test
    void ofTheToyJets() {
        int draws = 200_000;
        Samples rows = new Jets5().draw(draws, new Draw(1));
        long right = IntStream.range(0, draws)
                .filter(row -> likeliestJet(rows.inputs(row, 1)) == rows.label(row))
                .count();

        // Stated with three digits; four standard errors are 0.0038.
        assertThat(right / (double) draws).isCloseTo(0.760, offset(0.0043));
    }

    @Test
    void ofTheBitsThatAreOnlyCounted() {
        Samples rows = new Bits111().draw(DRAWS, new Draw(1));
        int[][][] counts = new int[15][15][2];
        int beyond = 0;
        for (int row = 0; row < DRAWS; row++) {
            int ones = 0;
            for (int step = 0; step < 14; step++) {
                ones += (int) rows.input(row, step);
                beyond += step >= rows.length(row) ? (int) rows.input(row, step) : 0;
            }
            counts[rows.length(row)][ones][rows.label(row)]++;
        }

        assertThat(beyond).isZero();
        assertThat(IntStream.range(0, 15).filter(length -> Arrays.stream(counts[length]).anyMatch(cell -> cell[0] > 0)))
                .containsExactly(6, 7, 8, 9, 10, 11, 12, 13, 14);
        // Enumerating all strings of each length (numpy) gives 0.49628 and 0.79715.
        assertThat(rows.counts(2)[1] / (double) DRAWS).isCloseTo(0.49628, offset(4 * 0.0005));
        int right = Arrays.stream(counts).flatMap(Arrays::stream).mapToInt(cell -> Math.max(cell[0], cell[1])).sum();
        assertThat(right / (double) DRAWS).isCloseTo(0.79715, offset(4 * 0.0004));
        // 20 of the 64 strings of six bits: 2⁶ less the tribonacci number 44.
        int none = Arrays.stream(counts[6]).mapToInt(cell -> cell[0]).sum();
        int some = Arrays.stream(counts[6]).mapToInt(cell -> cell[1]).sum();
        assertThat(some / (double) (none + some)).isCloseTo(20 / 64.0, offset(4 * 0.0014));
    }

    /** Bayes' rule for equally likely classes; the covariance 0.64 + 0.36 v vᵀ is inverted by Sherman and Morrison's formula. */
    private static int likeliestJet(float[] x) {
        double[] logDensity = new double[5];
        for (int label = 0; label < 5; label++) {
            double squares = 0;
            double along = 0;
            for (int i = 0; i < 15; i++) {
                double residual = i < 14
                        ? x[i] - Jets5.MEANS[i][label]
                        : (x[15] - Jets5.MULTIPLICITY_MEANS[label]) / Jets5.MULTIPLICITY_SPREADS[label];
                squares += residual * residual;
                along += residual * (i < 14 ? Jets5.SIGNS[i] : 1);
            }
            double distance = (squares - 0.36 * along * along / (0.64 + 15 * 0.36)) / 0.64;
            logDensity[label] = Math.log(massDensity(x[14], label) / Jets5.MULTIPLICITY_SPREADS[label]) - distance / 2;
        }
        return IntStream.range(0, 5).reduce(0, (best, label) -> logDensity[label] > logDensity[best] ? label : best);
    }

    private static final ContinuousDistribution GLUON = GammaDistribution.of(2, 30);
    private static final ContinuousDistribution QUARK = GammaDistribution.of(1.6, 28);
    private static final ContinuousDistribution W = NormalDistribution.of(80.4, 7);
    private static final ContinuousDistribution Z = NormalDistribution.of(91.2, 8);
    private static final ContinuousDistribution TOP = NormalDistribution.of(172, 18);

    private static double massDensity(double mass, int label) {
        double quark = QUARK.density(mass - 15);
        return switch (label) {
            case 0 -> GLUON.density(mass - 20);
            case 1 -> quark;
            case 2 -> 0.85 * W.density(mass) + 0.15 * quark;
            case 3 -> 0.85 * Z.density(mass) + 0.15 * quark;
            default -> 0.85 * TOP.density(mass) + 0.15 * (mass > 60 && mass < 172 ? 1 / 112.0 : 0);
        };
    }

    private interface Score {
        double of(double x1, double x2);
    }

    private static double[] scores(Samples rows, Score score) {
        return IntStream.range(0, rows.rows())
                .mapToDouble(row -> score.of(rows.input(row, 0), rows.input(row, 1)))
                .toArray();
    }

    private static double accuracy(Samples rows, double[] scores) {
        return IntStream.range(0, scores.length)
                        .filter(row -> (scores[row] > 0 ? 1 : 0) == rows.label(row))
                        .count()
                / (double) scores.length;
    }

    /** The share of pairs of a row of each class in which the one of class 1 scores higher (Mann and Whitney). */
    private static double areaUnderRoc(Samples rows, double[] scores) {
        double[] zeros = IntStream.range(0, scores.length).filter(row -> rows.label(row) == 0).mapToDouble(row -> scores[row])
                .sorted().toArray();
        double[] ones = IntStream.range(0, scores.length).filter(row -> rows.label(row) == 1).mapToDouble(row -> scores[row])
                .sorted().toArray();
        double pairs = 0;
        int below = 0;
        for (double one : ones) {
            while (below < zeros.length && zeros[below] < one) {
                below++;
            }
            pairs += below;
        }
        return pairs / zeros.length / ones.length;
    }
}
