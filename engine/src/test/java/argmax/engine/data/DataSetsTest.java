package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataSetsTest {
    @ParameterizedTest
    @MethodSource("argmax.engine.data.DataSets#ids")
    void aSetIsWhatItsCardSays(String id) {
        DataSet set = DataSets.load(id);
        DataCard card = DataSets.card(id);

        assertThat(set.card()).isEqualTo(card);
        assertThat(set.rows().columns()).isEqualTo(card.inputs().size()).isEqualTo(card.units().size());
        assertThat(set.rows().labels()).hasSize(card.rows());
        assertThat(set.test().labels()).hasSize(card.testRows());
        assertThat(card.shape().stream().reduce(1, Math::multiplyExact)).isEqualTo(card.inputs().size());
        assertThat(set.rows().counts(card.classes().size())).doesNotContain(0);
        for (Samples part : List.of(set.rows(), set.test())) {
            assertThat(part.targetColumns()).isEqualTo(part.rows() == 0 ? 0 : card.targets().size());
            assertThat(IntStream.of(part.labels())).allMatch(label -> label >= 0 && label < Math.max(1, card.classes().size()));
        }
        assertThat(card.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void aSetIsLoadedOnce() {
        assertThat(DataSets.load("iris")).isSameAs(DataSets.load("iris"));
    }

    @Test
    void irisIsFishers() {
        Samples iris = DataSets.load("iris").rows();

        assertThat(iris.counts(3)).containsExactly(50, 50, 50);
        double[] means = {5.843, 3.057, 3.758, 1.199};
        for (int column = 0; column < 4; column++) {
            assertThat(mean(iris, column, 0, 150)).isCloseTo(means[column], offset(0.0005));
        }
        assertThat(mean(iris, 2, 0, 50)).isCloseTo(1.462, offset(0.0005));
        assertThat(mean(iris, 2, 50, 100)).isCloseTo(4.260, offset(0.0005));
        assertThat(mean(iris, 2, 100, 150)).isCloseTo(5.552, offset(0.0005));
        // The well-known transcriptions have 0.1 and 3.1, 0.1 here.
        assertThat(iris.input(34, 3)).isEqualTo(0.2f);
        assertThat(iris.input(37, 1)).isEqualTo(3.6f);
    }

    @Test
    void cloudsHaveTheMeansAndSpreadsOfTheirLaw() {
        Samples test = DataSets.load("blobs2").test();
        Samples signal = test.pick(
                IntStream.range(0, test.rows()).filter(row -> test.label(row) == 1).toArray());
        StandardScaler moments = StandardScaler.fit(signal);

        // Five standard errors of 5000 rows.
        assertThat(signal.rows()).isBetween(4750, 5250);
        assertThat(moments.mean(0)).isCloseTo(1, offset(0.07));
        assertThat(moments.mean(1)).isCloseTo(1, offset(0.07));
        assertThat(moments.deviation(0)).isCloseTo(1, offset(0.05));
        assertThat(moments.deviation(1)).isCloseTo(1, offset(0.05));
    }

    @Test
    void theSumOfTheCoordinatesSeparatesTheCloudsAsWellAsTheoryAllows() {
        Samples test = DataSets.load("blobs2").test();
        long right = IntStream.range(0, test.rows())
                .filter(row -> (test.input(row, 0) + test.input(row, 1) > 0 ? 1 : 0) == test.label(row))
                .count();

        // Φ(√2), with three standard errors of 10000 rows.
        assertThat(right / 10_000.0).isCloseTo(0.92135, offset(0.0081));
    }

    @Test
    void anUnknownSetIsRefusedWithTheNamesOfTheKnown() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> DataSets.load("cats"))
                .withMessage("set is cats; allowed is one of " + String.join(", ", DataSets.ids()));
    }

    private static double mean(Samples samples, int column, int from, int to) {
        return IntStream.range(from, to).mapToDouble(row -> samples.input(row, column)).average().orElseThrow();
    }
}
