package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final List<Column> COLUMNS = List.of(
            Column.category("sex", "female", "male"),
            Column.number("age", "years").orMissing(),
            Column.category("class", "1st", "2nd", "3rd").orMissing(),
            Column.number("fare", ""));
    private static final float NAN = Float.NaN;

    @Test
    void categoriesBecomeOneColumnPerLevelAndGapsTheMedianWithAFlag() {
        Samples training = rows(1, 20, 2, 5, 0, NAN, NAN, 6, 0, 50, 0, 7, 1, 22, 0, 8);
        Encoding encoding = Encoding.fit(COLUMNS, training);

        assertThat(encoding.names())
                .containsExactly(
                        "sex=female", "sex=male", "age", "age_missing", "class=1st", "class=2nd", "class=3rd", "class_missing",
                        "fare");
        assertThat(encoding.apply(training.pick(new int[] {0, 1})).inputs(0, 2))
                .containsExactly(0, 1, 20, 0, 0, 0, 1, 0, 5, 1, 0, 22, 1, 0, 0, 0, 1, 6);
    }

    @Test
    void aLevelThatTheTrainingRowsLackIsZeroEverywhere() {
        Encoding encoding = Encoding.fit(COLUMNS, rows(1, 20, 2, 5, 1, 30, 0, 6));

        assertThat(encoding.apply(rows(0, NAN, 1, 7)).inputs(0, 1)).containsExactly(0, 0, 25, 1, 0, 0, 0, 0, 7);
    }

    @Test
    void otherRowsDoNotChangeWhatTrainingRowsSay() {
        SplittableRandom random = new SplittableRandom(3);
        Samples titanic = DataSets.load("titanic").rows();
        List<Column> columns = DataSets.card("titanic").columns();
        for (int trial = 0; trial < 20; trial++) {
            int[] training = random.ints(40, 0, titanic.rows()).toArray();
            Samples encoded = Encoding.fit(columns, titanic.pick(training)).apply(titanic);

            assertThat(encoded.inputs(0, encoded.rows())).doesNotContain(Float.NaN);
            int width = encoded.columns();
            for (int row = 0; row < encoded.rows(); row++) {
                float levels = encoded.input(row, 0) + encoded.input(row, 1);
                assertThat(levels).isBetween(0f, 1f);
                assertThat(encoded.input(row, 3)).isEqualTo(Float.isNaN(titanic.input(row, 1)) ? 1 : 0);
            }
            assertThat(width).isEqualTo(DataSets.card("titanic").encoded().size());
        }
    }

    @Test
    void theAgesOfTheTitanicAreFilledAsNumpyWould() {
        // numpy.nanmedian of the column of titanic.csv.
        Encoding encoding = Encoding.fit(DataSets.card("titanic").columns(), DataSets.load("titanic").rows());

        assertThat(encoding.columns().get(1).fill()).isEqualTo(28);
        assertThat(encoding.columns().get(2).known()).containsExactlyInAnyOrder("1st", "2nd", "3rd");
    }

    @Test
    void numbersThatAreAlwaysThereStayAsTheyAre() {
        Samples iris = DataSets.load("iris").rows();
        Encoding encoding = Encoding.fit(DataSets.card("iris").columns(), iris);

        assertThat(encoding).isEqualTo(Encoding.NONE);
        assertThat(encoding.apply(iris)).isSameAs(iris);
    }

    @Test
    void columnsWithNothingToLearnFromAreRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Encoding.fit(COLUMNS, rows(1, NAN, 2, 5, 1, NAN, 0, 6)))
                .withMessage("age is missing in 2 of 2 rows; allowed is a number in one row at least");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Encoding.fit(COLUMNS, rows(1, 20, 2, NAN, 1, 30, 0, 6)))
                .withMessage("fare is missing in 1 of 2 rows; allowed is a number in every row");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Column.category("sex", "female", "female"))
                .withMessage("levels is [female, female]; allowed is none, or several that differ");
    }

    private static Samples rows(float... cells) {
        return new Samples(4, cells, IntStream.range(0, cells.length / 4).map(row -> 0).toArray());
    }
}
