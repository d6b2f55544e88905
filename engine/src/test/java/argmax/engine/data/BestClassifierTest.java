package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bayes' rule, applied to fresh draws, does as well as the cards' Javadoc says that nothing can exceed. */
class BestClassifierTest {
    private static final int DRAWS = 1_000_000;
    private static final int BITS = 1_000_000;
    /** Four standard errors of a share near 0.8 from a million rows. */
    private static final double MARGIN = 4 * 0.0004;

    /**
     * Expected accuracies: Φ(√2); trapezoidal rule over r on 2,000,001 points in [0, 6] (numpy), twice; Φ(2)² + Φ(-2)²; four
     * million draws with z integrated over (numpy); sums of max(s, b)/2 on 400,001 points in [0, 10] (numpy); (1 + (4/9)^.8 -
     * (4/9)^1.8)/2; sums over scipy's poisson.pmf; four million draws with scipy's densities; three million with
     * multivariate_normal; four million with the mean over the drawn ages where an age is hidden; and jets5 as the first
     * measurement of its law had it. Areas likewise, the first Φ(2), Casimir's 9/13.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            blobs2               | 0.92135 | 0.97725
            ring                 | 0.94552 | 0.98632
            noisyring            | 0.94552 | 0.98632
            xor                  | 0.95553 | -
            nuisance             | 0.83956 | 0.92105
            bump                 | 0.89783 | 0.93615
            casimir-mass         | 0.64519 | 0.69231
            poisson-multiplicity | 0.84127 | 0.91918
            higgs8               | 0.83718 | 0.91223
            iris-sim             | 0.98352 | -
            titanic-sim          | 0.80050 | -
            """)
    void isAsGoodAsTheLawSays(String id, double accuracy, Double auc) {
        Samples rows = DataSets.freshTest(id, DRAWS, 1);
        BayesOptimum optimum = DataSets.optimum(id).orElseThrow();
        int classes = DataSets.card(id).classes().size();
        double[] logs = optimum.logProbabilities(rows);

        assertThat(optimum.accuracy()).isCloseTo(accuracy, within(0.0001));
        assertThat(accuracy(rows, classes, logs)).isCloseTo(accuracy, offset(MARGIN));
        assertThat(optimum.auc().isPresent()).isEqualTo(auc != null);
        if (auc != null) {
            assertThat(optimum.auc()).hasValueCloseTo(auc, within(0.0001));
            assertThat(areaUnderRoc(rows, logs)).isCloseTo(auc, offset(MARGIN));
        }
    }

    @Test
    void ofTheToyJets() {
        int draws = 200_000;
        Samples rows = DataSets.freshTest("jets5", draws, 1);
        double[] logs = DataSets.optimum("jets5").orElseThrow().logProbabilities(rows);

        // Stated with three digits; four standard errors are 0.0038.
        assertThat(accuracy(rows, 5, logs)).isCloseTo(0.760, offset(0.0043));
    }

    @ParameterizedTest
    @CsvSource({"blobs2", "ring", "nuisance", "bump", "casimir-mass", "higgs8", "iris-sim", "titanic-sim", "jets5"})
    void meansTheProbabilitiesThatItGives(String id) {
        int rows = 20_000;
        Samples samples = DataSets.freshTest(id, rows, 2);
        int classes = DataSets.card(id).classes().size();
        double[] logs = DataSets.optimum(id).orElseThrow().logProbabilities(samples);
        double[] surprise = IntStream.range(0, rows)
                .mapToDouble(row -> -IntStream.range(0, classes)
                                .mapToDouble(label -> entropy(logs[row * classes + label]))
                                .sum()
                        - logs[row * classes + samples.label(row)])
                .toArray();

        for (int row = 0; row < rows; row++) {
            double sum = Arrays.stream(logs, row * classes, (row + 1) * classes).map(Math::exp).sum();
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        // Of true probabilities the expected log loss is the mean entropy.
        double mean = DoubleStream.of(surprise).average().orElseThrow();
        double deviation = Math.sqrt(DoubleStream.of(surprise).map(x -> (x - mean) * (x - mean)).sum() / rows);
        assertThat(mean).isCloseTo(0, within(4 * deviation / Math.sqrt(rows)));
    }

    /** −p ln p. */
    private static double entropy(double log) {
        return log == Double.NEGATIVE_INFINITY ? 0 : -Math.exp(log) * log;
    }

    @ParameterizedTest
    @CsvSource({"blobs2", "casimir-mass", "poisson-multiplicity"})
    void hasTheCurveWhoseAreaIsTheAuc(String id) {
        BayesOptimum optimum = DataSets.optimum(id).orElseThrow();
        int cells = 50_000;
        List<Double> rates = IntStream.range(0, cells).mapToObj(cell -> (cell + 0.5) / cells).toList();
        double area = optimum.truePositiveRates(rates).orElseThrow().stream().mapToDouble(rate -> rate).sum() / cells;

        assertThat(area).isCloseTo(optimum.auc().orElseThrow(), within(5e-5));
        List<Double> ends = optimum.truePositiveRates(List.of(0.0, 1.0)).orElseThrow();
        assertThat(ends.get(0)).isCloseTo(0, within(1e-12));
        assertThat(ends.get(1)).isCloseTo(1, within(1e-12));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> optimum.truePositiveRates(List.of(1.5)))
                .withMessage("falsePositiveRate is 1.5; allowed is a number from 0.0 to 1.0");
    }

    @Test
    void ofLabelsThatAreFlippedIsRightLessOften() {
        for (String id : List.of("noisyring", "noisyring20")) {
            double flipped = id.equals("noisyring") ? 0.15 : 0.2;
            Samples rows = DataSets.fresh(id, DRAWS / 4, 1);
            double[] logs = DataSets.optimum(id).orElseThrow().logProbabilities(rows);

            // A row is right with its own label, or wrong with the other one.
            assertThat(accuracy(rows, 2, logs))
                    .isCloseTo((1 - flipped) * 0.94552 + flipped * (1 - 0.94552), offset(2 * MARGIN));
        }
    }

    @Test
    void isBeatenByNoCutOnTheMassOfTheHiggs() {
        int draws = DRAWS / 4;
        Samples rows = DataSets.freshTest("higgs8", draws, 3);
        double right = share(draws, row -> (rows.input(row, 0) > 90 && rows.input(row, 0) < 150) == (rows.label(row) == 1));

        // (2Φ(5/3) - exp(-5/9) + exp(-11/9)) / 2.
        assertThat(right).isCloseTo(0.81262, offset(2 * MARGIN));
    }

    @Test
    void isBeatenByNoRuleOfThumbOnTheShip() {
        int draws = DRAWS / 4;
        Samples rows = DataSets.freshTest("titanic-sim", draws, 3);

        // Four million draws (numpy).
        assertThat(share(draws, row -> rows.label(row) == 0)).isCloseTo(0.6037, offset(4 * 0.001));
        assertThat(share(draws, row -> (rows.input(row, 1) == 0) == (rows.label(row) == 1)))
                .isCloseTo(0.7668, offset(2 * MARGIN));
        assertThat(share(draws, row -> Float.isNaN(rows.input(row, 2)))).isCloseTo(0.2, offset(2 * MARGIN));
    }

    @Test
    void isUnknownForMeasuredSets() {
        assertThat(DataSets.optimum("iris")).isEmpty();
        assertThat(DataSets.optimum("sine")).isEmpty();
    }

    @Test
    void ofTheBitsThatAreOnlyCounted() {
        Samples rows = new Bits111().draw(BITS, new Draw(1));
        int[][][] counts = new int[15][15][2];
        int beyond = 0;
        for (int row = 0; row < BITS; row++) {
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
        assertThat(rows.counts(2)[1] / (double) BITS).isCloseTo(0.49628, offset(4 * 0.0005));
        int right = Arrays.stream(counts).flatMap(Arrays::stream).mapToInt(cell -> Math.max(cell[0], cell[1])).sum();
        assertThat(right / (double) BITS).isCloseTo(0.79715, offset(4 * 0.0004));
        // 20 of the 64 strings of six bits: 2⁶ less the tribonacci number 44.
        int none = Arrays.stream(counts[6]).mapToInt(cell -> cell[0]).sum();
        int some = Arrays.stream(counts[6]).mapToInt(cell -> cell[1]).sum();
        assertThat(some / (double) (none + some)).isCloseTo(20 / 64.0, offset(4 * 0.0014));
    }

    private static double share(int rows, IntPredicate holds) {
        return IntStream.range(0, rows).filter(holds).count() / (double) rows;
    }

    private static double accuracy(Samples rows, int classes, double[] logs) {
        return IntStream.range(0, rows.rows())
                        .filter(row -> mostLikely(logs, row * classes, classes) == rows.label(row))
                        .count()
                / (double) rows.rows();
    }

    private static int mostLikely(double[] logs, int from, int classes) {
        return IntStream.range(0, classes).reduce(0, (best, label) -> logs[from + label] > logs[from + best] ? label : best);
    }

    /** The share of pairs of a row of each class in which the one of class 1 scores higher, ties half (Mann and Whitney). */
    private static double areaUnderRoc(Samples rows, double[] logs) {
        double[] zeros = scores(rows, logs, 0);
        double[] ones = scores(rows, logs, 1);
        double pairs = 0;
        int below = 0;
        int notAbove = 0;
        for (double one : ones) {
            while (below < zeros.length && zeros[below] < one) {
                below++;
            }
            while (notAbove < zeros.length && zeros[notAbove] <= one) {
                notAbove++;
            }
            pairs += (below + notAbove) / 2.0;
        }
        return pairs / zeros.length / ones.length;
    }

    private static double[] scores(Samples rows, double[] logs, int label) {
        return IntStream.range(0, rows.rows())
                .filter(row -> rows.label(row) == label)
                .mapToDouble(row -> logs[2 * row + 1] - logs[2 * row])
                .sorted()
                .toArray();
    }
}
