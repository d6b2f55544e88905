package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedTest {
    @Test
    void aFileThatIsNotTheCardsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shipped.bytes("iris.csv.gz", "00ff"))
                .withMessage("iris.csv.gz has SHA-256 b6b8efc86732bc48c9fbddba53e2c191fd4f263c0ee98e2b1b7d3543e8d2121d,"
                        + " its card says 00ff");
        assertThatIllegalStateException()
                .isThrownBy(() -> Shipped.bytes("cats.csv.gz", "00ff"))
                .withMessage("cats.csv.gz does not ship with this build");
    }

    /** Counts as published with each set. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iris               | 50 50 50
            digits-8x8         | 178 182 177 183 181 182 181 179 174 180
            breast-cancer-wdbc | 357 212
            titanic            | 809 500
            penguins           | 152 68 124
            wine               | 59 71 48
            mnist              | 5923 6742 5958 6131 5842 5421 5918 6265 5851 5949
            """)
    void theClassesHaveAsManyRowsAsTheirAuthorsCounted(String id, String counts) {
        Samples rows = DataSets.load(id).rows();

        assertThat(rows.counts(DataSets.card(id).classes().size())).containsExactly(numbers(counts));
    }

    @Test
    void whatIsMissingIsCountedAsItsAuthorsDid() {
        // titanic: 263 ages; penguins: two without measurements, eleven without sex.
        assertThat(missing("titanic")).containsExactly(0, 263, 0);
        assertThat(missing("penguins")).containsExactly(0, 2, 2, 2, 2, 11, 0);
        Samples titanic = DataSets.load("titanic").rows();
        // Row 1, and the numbers of passengers per class: 323 / 277 / 709.
        assertThat(titanic.inputs(0, 1)).containsExactly(0, 29, 0);
        assertThat(titanic.label(0)).isEqualTo(1);
        assertThat(IntStream.range(0, 3).mapToLong(level -> IntStream.range(0, 1309)
                        .filter(row -> titanic.input(row, 2) == level)
                        .count()))
                .containsExactly(323L, 277L, 709L);
    }

    private static long[] missing(String id) {
        Samples rows = DataSets.load(id).rows();
        return IntStream.range(0, rows.columns())
                .mapToLong(column -> IntStream.range(0, rows.rows())
                        .filter(row -> Float.isNaN(rows.input(row, column)))
                        .count())
                .toArray();
    }

    @Test
    void numbersToPredictAreThoseOfTheFile() {
        Samples diabetes = DataSets.load("diabetes").rows();

        assertThat(diabetes.target(0, 0)).isEqualTo(151);
        assertThat(diabetes.target(441, 0)).isEqualTo(57);
        // sklearn.datasets.load_diabetes().target.mean()
        assertThat(IntStream.range(0, 442).mapToDouble(row -> diabetes.target(row, 0)).average())
                .hasValueCloseTo(152.13348416289594, offset(1e-9));
    }

    @Test
    void mnistHasItsTestRowsAndItsPublishedBrightness() {
        DataSet mnist = DataSets.load("mnist");
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < 60_000; row++) {
            for (int pixel = 0; pixel < 784; pixel++) {
                double value = mnist.rows().input(row, pixel);
                sum += value;
                squares += value * value;
            }
        }
        double mean = sum / (60_000 * 784.0);

        assertThat(mnist.test().counts(10)).containsExactly(980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009);
        // The constants that everybody normalises MNIST with.
        assertThat(mean).isCloseTo(0.1307, offset(0.00005));
        assertThat(Math.sqrt(squares / (60_000 * 784.0) - mean * mean)).isCloseTo(0.3081, offset(0.00005));
        assertThat(IntStream.range(0, 10).map(mnist.rows()::label)).containsExactly(5, 0, 4, 1, 9, 2, 1, 3, 1, 4);
    }

    @Test
    void jetsAreTheFilesRowsInItsOrder() {
        DataSet jets = DataSets.load("jets-pythia6");

        // W, Z, g, q, t: awk -F, 'NR>80001{test[$NF]++} NR>1&&NR<=80001{rows[$NF]++}' on the unpacked file.
        assertThat(jets.card().classes()).isEqualTo(List.of("W", "Z", "g", "q", "t"));
        assertThat(jets.rows().counts(5)).containsExactly(15_993, 15_983, 16_016, 15_988, 16_020);
        assertThat(jets.test().counts(5)).containsExactly(4007, 4017, 3984, 4012, 3980);
        // The file's first and last line.
        assertThat(jets.rows().inputs(0, 1))
                .containsExactly(
                        -2.53049f, 0.448001f, 0.0486037f, 0.00895237f, 0.0215555f, 0.00107346f, 0.443494f, 0.119908f, 0.443494f,
                        0.060116f, 0.0327797f, 0.00744057f, 0.109122f, 0.0232069f, 90.9903f, 34);
        assertThat(jets.rows().target(0, 0)).isEqualTo(952.12f);
        assertThat(jets.rows().label(0)).isEqualTo(1);
        assertThat(jets.test().inputs(19_999, 1)).startsWith(-3.41249f, 0.471547f).endsWith(88.9418f, 83);
        assertThat(jets.test().target(19_999, 0)).isEqualTo(999.444f);
        assertThat(Samples.concatenated(jets.rows(), jets.test()).counts(5)).containsOnly(20_000);
    }

    private static int[] numbers(String text) {
        return List.of(text.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    }
}
