package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedTest {
    @ParameterizedTest
    @ValueSource(strings = {"blobs2", "ring", "sine", "bits111", "jets5"})
    void aSetIsTheSameWheneverItIsDrawn(String id) {
        DataSet kept = DataSets.load(id);
        Generated again = switch (id) {
            case "blobs2" -> new Blobs2();
            case "ring" -> new Ring();
            case "sine" -> new Sine();
            case "bits111" -> new Bits111();
            default -> new Jets5();
        };

        assertThat(again.card()).isEqualTo(kept.card());
        assertThat(again.load().rows().inputs(0, 200)).isEqualTo(kept.rows().inputs(0, 200));
        assertThat(again.load().test().labels()).isEqualTo(kept.test().labels());
    }

    @Test
    void aFingerprintIsThatOfTheLawOnTheCard() {
        // printf '%s' 'x ~ N(2,0.8); SplittableRandom(20239), Box-Muller; 5000 + 0 rows' | sha256sum
        assertThat(DataSets.card("gan1d").fingerprint())
                .isEqualTo("c35a48cfc454a8aa95a19c8fdc8e23866f584c2890caa939e513f304f110f3eb");
        assertThat(DataSets.card("gan1d").source())
                .isEqualTo("generated: x ~ N(2,0.8); SplittableRandom(20239), Box-Muller; 5000 + 0 rows");
    }

    @Test
    void theSineIsANoisyGridWithTheTruthToTestOn() {
        DataSet sine = DataSets.load("sine");
        Samples many = new Sine().draw(100_000, new Draw(1));

        assertThat(sine.rows().input(0, 0)).isEqualTo(0.0025f);
        assertThat(sine.rows().input(199, 0)).isEqualTo(0.9975f);
        assertThat(new float[] {sine.test().input(0, 0), sine.test().input(50, 0), sine.test().input(200, 0)})
                .containsExactly(0, 0.25f, 1);
        assertThat(sine.test().target(50, 0)).isEqualTo(1);
        assertThat(sine.test().target(150, 0)).isEqualTo(-1);
        double[] residuals = IntStream.range(0, many.rows())
                .mapToDouble(row -> many.target(row, 0) - Math.sin(2 * Math.PI * many.input(row, 0)))
                .toArray();
        assertMoments(residuals, 0, 0.3);
    }

    @Test
    void theNoiseOfTheLineGrowsAndTheWeightsUndoIt() {
        Samples rows = new Hetero().draw(100_000, new Draw(1));
        double[] standard = IntStream.range(0, rows.rows())
                .mapToDouble(row -> {
                    double x = rows.input(row, 0);
                    return (rows.target(row, 0) - 3 * x - 1) / (0.1 + 2 * x * x);
                })
                .toArray();

        assertMoments(standard, 0, 1);
        for (Samples part : new Samples[] {DataSets.load("hetero").rows(), DataSets.load("hetero").test()}) {
            assertThat(IntStream.range(0, part.rows()).mapToDouble(part::weight).average()).hasValueCloseTo(1.0, offset(1e-6));
            double first = part.weight(0) * variance(part.input(0, 0));
            assertThat(IntStream.range(1, part.rows()))
                    .allSatisfy(row -> assertThat(part.weight(row) * variance(part.input(row, 0)))
                            .isCloseTo(first, offset(1e-5 * first)));
        }
    }

    private static double variance(double x) {
        return Math.pow(0.1 + 2 * x * x, 2);
    }

    @Test
    void threeOfTwentyInputsMatter() {
        Samples rows = new Sparse20().draw(100_000, new Draw(1));
        double[] residuals = IntStream.range(0, rows.rows())
                .mapToDouble(row -> rows.target(row, 0)
                        - 3 * rows.input(row, 2)
                        + 2 * rows.input(row, 7)
                        - 1.5 * rows.input(row, 11))
                .toArray();

        assertMoments(residuals, 0, 1);
        StandardScaler moments = StandardScaler.fit(rows);
        for (int input = 0; input < 20; input++) {
            assertThat(moments.mean(input)).isCloseTo(0, offset(4 / Math.sqrt(100_000)));
            assertThat(moments.deviation(input)).isCloseTo(1, offset(4 / Math.sqrt(200_000)));
        }
    }

    @Test
    void numbersToImitateAreNormal() {
        Samples rows = DataSets.load("gan1d").rows();

        assertMoments(IntStream.range(0, rows.rows()).mapToDouble(row -> rows.input(row, 0)).toArray(), 2, 0.8);
        assertThat(rows.targetColumns()).isZero();
    }

    @Test
    void theNuisanceMovesOneInputOnly() {
        Samples rows = new Nuisance().draw(100_000, new Draw(1));
        double[] first = new double[rows.rows()];
        double[] second = new double[rows.rows()];
        double[] products = new double[rows.rows()];
        for (int row = 0; row < first.length; row++) {
            double s = 2 * rows.label(row) - 1;
            first[row] = rows.input(row, 0) - 0.7 * s;
            second[row] = (rows.input(row, 1) - 0.7 * s - 1.2 * rows.target(row, 0)) / 0.7;
            products[row] = first[row] * rows.target(row, 0) * Math.sqrt(3);
        }

        assertMoments(first, 0, 1);
        assertMoments(second, 0, 1);
        assertThat(IntStream.range(0, products.length).mapToDouble(row -> products[row]).average())
                .hasValueCloseTo(0.0, offset(4 / Math.sqrt(products.length)));
        double[] z = IntStream.range(0, rows.rows()).mapToDouble(row -> rows.target(row, 0)).toArray();
        assertMoments(z, 0, 1 / Math.sqrt(3));
        assertThat(IntStream.range(0, z.length)).allMatch(row -> Math.abs(z[row]) <= 1);
    }

    @Test
    void aPenLeavesAsMuchInkAsAnotherProgramDraws() {
        // The law written again in numpy, 6000 glyphs: mean ink .2818, of the ones .1826, of the eights .3207; scikit-learn's
        // NearestCentroid fitted to them is right for .8212 of 20000 fresh ones.
        DataSet glyphs = DataSets.load("glyph14");
        double[][] centroids = centroids(glyphs.rows());
        long right = IntStream.range(0, glyphs.test().rows())
                .filter(row -> nearest(centroids, glyphs.test().inputs(row, 1)) == glyphs.test().label(row))
                .count();

        assertThat(mean(centroids[1])).isCloseTo(0.1826, offset(0.005));
        assertThat(mean(centroids[8])).isCloseTo(0.3207, offset(0.005));
        assertThat(right / 4000.0).isCloseTo(0.8212, offset(0.02));
        // The stroke of the one stands at x = 0.55; far left there is paper: half of N(0, 0.1) is clipped, the rest is 0.04.
        assertThat(centroids[1][7 * 14 + 7]).isGreaterThan(0.6);
        assertThat(centroids[1][7 * 14]).isCloseTo(0.1 / Math.sqrt(2 * Math.PI), offset(0.01));
    }

    @Test
    void theDistanceToALineIsThatToItsNearestPoint() {
        double[] corner = {0, 0, 1, 0, 1, 1};

        assertThat(Glyph14.squaredDistance(corner, 0.5, 0.25)).isEqualTo(0.0625);
        assertThat(Glyph14.squaredDistance(corner, -0.3, 0.4)).isCloseTo(0.25, offset(1e-12));
        assertThat(Glyph14.squaredDistance(corner, 1.5, 0.5)).isEqualTo(0.25);
        assertThat(Glyph14.squaredDistance(corner, 1, 2)).isEqualTo(1);
    }

    private static double[][] centroids(Samples rows) {
        double[][] sums = new double[10][rows.columns()];
        int[] counts = rows.counts(10);
        for (int row = 0; row < rows.rows(); row++) {
            for (int pixel = 0; pixel < rows.columns(); pixel++) {
                sums[rows.label(row)][pixel] += rows.input(row, pixel) / counts[rows.label(row)];
            }
        }
        return sums;
    }

    private static int nearest(double[][] centroids, float[] x) {
        double[] distances = new double[centroids.length];
        for (int label = 0; label < distances.length; label++) {
            for (int i = 0; i < x.length; i++) {
                distances[label] += Math.pow(x[i] - centroids[label][i], 2);
            }
        }
        return IntStream.range(0, 10).reduce(0, (best, label) -> distances[label] < distances[best] ? label : best);
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
    }

    /** Mean and standard deviation within four standard errors of a normal law's. */
    private static void assertMoments(double[] values, double mean, double deviation) {
        double found = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - found) * (value - found);
        }
        assertThat(found).isCloseTo(mean, offset(4 * deviation / Math.sqrt(values.length)));
        assertThat(Math.sqrt(squares / values.length))
                .isCloseTo(deviation, offset(4 * deviation / Math.sqrt(2.0 * values.length)));
    }
}
