package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    /** The lesson's matrix, turned: there rows are predicted and columns true. */
    private static final Confusion THREE =
            new Confusion(List.of(List.of(856, 0, 69), List.of(58, 765, 33), List.of(130, 136, 907)));

    @Test
    void theSumsOfTheLessonsMatrixAreThoseOfTheLesson() {
        assertThat(IntStream.range(0, 3).mapToLong(THREE::ofPredicted)).containsExactly(1044L, 901L, 1009L);
        assertThat(IntStream.range(0, 3).mapToLong(THREE::ofTrue)).containsExactly(925L, 856L, 1173L);
        assertThat(THREE.total()).isEqualTo(2954);
        assertThat(THREE.accuracy()).isEqualTo(2528.0 / 2954).isCloseTo(.8558, within(5e-5));
    }

    @Test
    void efficienciesAndPuritiesAreThoseOfTheLesson() {
        assertThat(IntStream.range(0, 3).mapToDouble(THREE::efficiency).toArray())
                .containsExactly(new double[] {.9254, .8937, .7732}, within(5e-5));
        assertThat(IntStream.range(0, 3).mapToDouble(label -> THREE.purity(label).orElseThrow()).toArray())
                .containsExactly(new double[] {.8199, .8491, .8989}, within(5e-5));
    }

    @Test
    void theSharesOfAllAreThoseOfTheLessonTurned() {
        List<List<Double>> shares = THREE.shares(Confusion.Share.TOTAL);

        double[][] percent = {{28.98, 0, 2.34}, {1.96, 25.90, 1.12}, {4.40, 4.60, 30.70}};
        double[] ofTrue = {31.31, 28.98, 39.71};
        double[] ofPredicted = {35.34, 30.50, 34.16};
        for (int t = 0; t < 3; t++) {
            int label = t;
            for (int p = 0; p < 3; p++) {
                assertThat(100 * shares.get(t).get(p)).isCloseTo(percent[t][p], within(.005001));
            }
            assertThat(100 * shares.get(t).stream().mapToDouble(x -> x).sum()).isCloseTo(ofTrue[t], within(.005001));
            assertThat(100 * shares.stream().mapToDouble(line -> line.get(label)).sum())
                    .isCloseTo(ofPredicted[t], within(.005001));
        }
    }

    @Test
    void linesOfTrueClassesAndColumnsOfPredictedOnesAddUpToOne() {
        assertThat(THREE.shares(Confusion.Share.TRUE_CLASS)).allSatisfy(line ->
                assertThat(line.stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-12)));
        for (int p = 0; p < 3; p++) {
            int column = p;
            assertThat(THREE.shares(Confusion.Share.PREDICTED_CLASS).stream().mapToDouble(line -> line.get(column)).sum())
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(THREE.shares(Confusion.Share.TRUE_CLASS).get(2).get(0)).isEqualTo(130.0 / 1173);
        assertThat(THREE.shares(Confusion.Share.PREDICTED_CLASS).get(2).get(0)).isEqualTo(130.0 / 1044);
    }

    /** Every rate of a class against the rest agrees with the matrix. */
    @Test
    void aClassAgainstTheRestHasFourCounts() {
        assertThat(THREE.againstRest(2)).isEqualTo(new Rates(907, 266, 102, 1679));
    }

    /**
     * scikit-learn 1.2.1, {@code t = [0,0,0,0,1,1,1,2,2,2,2,2]; q = [0,0,1,2,1,1,0,2,2,2,1,0]}:
     * {@code precision_recall_fscore_support(t, q, average='macro')}, {@code f1_score(t, q, average='weighted')} and
     * {@code average='micro'}; with {@code q = [0]*12} and {@code zero_division=0} the last line.
     */
    @Test
    void averagesAreThoseOfScikitLearn() {
        Averages averages = Averages.of(new Confusion(List.of(List.of(2, 1, 1), List.of(1, 2, 0), List.of(1, 1, 3))));

        assertThat(averages.macroPurity()).isCloseTo(0.5833333333333334, within(1e-12));
        assertThat(averages.macroEfficiency()).isCloseTo(0.5888888888888889, within(1e-12));
        assertThat(averages.macroF1()).isCloseTo(0.5793650793650794, within(1e-12));
        assertThat(averages.weightedF1()).isCloseTo(0.5873015873015873, within(1e-12));
        assertThat(averages.micro()).isCloseTo(0.5833333333333334, within(1e-12));
        Averages never = Averages.of(new Confusion(List.of(List.of(4, 0, 0), List.of(3, 0, 0), List.of(5, 0, 0))));
        assertThat(never.macroPurity()).isCloseTo(0.1111111111111111, within(1e-12));
        assertThat(never.macroF1()).isCloseTo(0.16666666666666666, within(1e-12));
    }

    @Test
    void whatWasNeverPredictedHasNoPurityAndAnEmptyColumn() {
        Confusion never = new Confusion(List.of(List.of(4, 0), List.of(3, 0)));

        assertThat(never.purity(1)).isEmpty();
        assertThat(never.shares(Confusion.Share.PREDICTED_CLASS)).containsExactly(List.of(4.0 / 7, 0.0), List.of(3.0 / 7, 0.0));
    }

    @Test
    void emptyClassesAndCrookedMatricesAreRefused() {
        Confusion empty = new Confusion(List.of(List.of(4, 1), List.of(0, 0)));

        assertThatThrownBy(() -> empty.efficiency(1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rows of class 1 is 0");
        assertThatThrownBy(() -> empty.shares(Confusion.Share.TRUE_CLASS)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Averages.of(empty)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Confusion(List.of(List.of(1, 2)))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Confusion(List.of(List.of(-1))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Confusions.count(TwelveRows.predictions(), new int[] {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("label is 2; allowed is a whole number from 0 to 1");
    }
}
