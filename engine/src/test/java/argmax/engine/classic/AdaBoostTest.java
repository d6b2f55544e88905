package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.tree.AdaBoosted;
import argmax.engine.classic.tree.Round;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdaBoostTest {
    private static final Samples CELLS = DataSets.load("breast-cancer-wdbc").rows();
    private static final Samples IRIS = DataSets.load("iris").rows();

    /**
     * AdaBoostClassifier(DecisionTreeClassifier(max_depth=1), n_estimators=8, algorithm="SAMME", random_state=0).fit(x, y) of
     * scikit-learn 1.2.1: estimator_errors_ and estimator_weights_, which are 2α.
     */
    @Test
    void stumpsOnTwoClassesAreThoseOfScikitLearn() {
        double[] errors = {
            0.07732865, 0.11859307, 0.15565842, 0.24180958, 0.2051478, 0.27422047, 0.30018168, 0.27628603
        };
        double[] twiceAlpha = {
            2.47920863, 2.00582133, 1.69089315, 1.14278401, 1.35442548, 0.97331387, 0.84643287, 0.96295957
        };
        int[] columns = {20, 27, 21, 13, 26, 1, 13, 27};

        AdaBoosted boosted = new AdaBoost(8, 1).fit(CELLS, 2, 1, Progress.SILENT);

        assertThat(boosted.rounds()).hasSize(8);
        for (int i = 0; i < 8; i++) {
            Round round = boosted.rounds().get(i);
            assertThat(round.error()).isCloseTo(errors[i], within(1e-8));
            assertThat(round.alpha()).isCloseTo(twiceAlpha[i] / 2, within(1e-7));
            assertThat(round.tree().node(0).column()).isEqualTo(columns[i]);
        }
    }

    /** The same with max_depth=2 and n_estimators=6 on iris. */
    @Test
    void treesOnThreeClassesAreThoseOfScikitLearn() {
        double[] errors = {0.04, 0.12731481, 0.0481151, 0.07496332, 0.16077306, 0.17895016};
        double[] twiceAlpha = {3.87120101, 2.61805918, 3.67799518, 3.20598163, 2.34563454, 2.21662368};

        AdaBoosted boosted = new AdaBoost(6, 2).fit(IRIS, 3, 1, Progress.SILENT);

        assertThat(IntStream.range(0, 6).mapToObj(i -> boosted.rounds().get(i).error()))
                .usingElementComparator(AdaBoostTest::roughly)
                .containsExactly(boxed(errors));
        assertThat(IntStream.range(0, 6).mapToObj(i -> 2 * boosted.rounds().get(i).alpha()))
                .usingElementComparator(AdaBoostTest::roughly)
                .containsExactly(boxed(twiceAlpha));
    }

    private static int roughly(double first, double second) {
        return Math.abs(first - second) < 1e-7 ? 0 : Double.compare(first, second);
    }

    private static Double[] boxed(double[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> values[i]).toArray(Double[]::new);
    }

    @Test
    void aStumpThatIsWrongAboutAFifthGetsTheVoiceOfTheBook() {
        Samples ten = new Samples(
                1, new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, new int[] {1, 0, 0, 0, 0, 1, 1, 1, 1, 0});

        AdaBoosted boosted = new AdaBoost(1, 1).fit(ten, 2, 1, Progress.SILENT);

        assertThat(boosted.rounds().getFirst().error()).isCloseTo(0.2, within(1e-15));
        assertThat(boosted.rounds().getFirst().alpha()).isCloseTo(0.6931, within(1e-4));
        List<Double> weights = boosted.weights(ten, 1);
        assertThat(weights.get(0)).isCloseTo(1 / 4.0, within(1e-15));
        assertThat(weights.get(1)).isCloseTo(1 / 16.0, within(1e-15));
        assertThat(weights.get(0) / weights.get(1)).isCloseTo((1 - 0.2) / 0.2, within(1e-12));
        Predictions predictions = boosted.predict(ten);
        assertThat(predictions.areProbabilities()).isFalse();
        assertThat(predictions.score(0, 0)).isCloseTo(Math.log(2), within(1e-15));
        assertThat(predictions.score(0, 1)).isCloseTo(-Math.log(2), within(1e-15));
    }

    @Test
    void whatARoundHadWrongHoldsHalfOfTheWeightAfterwards() {
        AdaBoosted boosted = new AdaBoost(20, 2).fit(CELLS, 2, 1, Progress.SILENT);

        for (int round = 0; round < boosted.stages(); round++) {
            assertThat(wrong(boosted, round, CELLS, boosted.weights(CELLS, round)))
                    .isCloseTo(boosted.rounds().get(round).error(), within(1e-12));
            assertThat(wrong(boosted, round, CELLS, boosted.weights(CELLS, round + 1))).isCloseTo(0.5, within(1e-12));
        }
    }

    /** With three classes guessing is wrong about two thirds, and so is the round about the next round's weights. */
    @Test
    void ofThreeClassesItHoldsTwoThirds() {
        AdaBoosted boosted = new AdaBoost(10, 1).fit(IRIS, 3, 1, Progress.SILENT);

        for (int round = 0; round < boosted.stages(); round++) {
            assertThat(wrong(boosted, round, IRIS, boosted.weights(IRIS, round + 1))).isCloseTo(2 / 3.0, within(1e-12));
        }
    }

    private static double wrong(AdaBoosted boosted, int round, Samples rows, List<Double> weights) {
        assertThat(weights.stream().mapToDouble(weight -> weight).sum()).isCloseTo(1, within(1e-12));
        int[] verdicts = boosted.rounds().get(round).tree().verdicts(rows);
        return IntStream.range(0, rows.rows())
                .filter(row -> verdicts[row] != rows.label(row))
                .mapToDouble(weights::get)
                .sum();
    }

    @Test
    void itStopsWhereATreeHasAllRowsRight() {
        AdaBoosted boosted = new AdaBoost(50, 20).fit(IRIS, 3, 1, Progress.SILENT);

        assertThat(boosted.rounds()).singleElement().satisfies(round -> assertThat(round.error()).isZero());
        assertThat(boosted.rounds().getFirst().alpha()).isFinite();
    }

    @Test
    void itStopsWhereATreeIsNoBetterThanGuessing() {
        Samples board = new Samples(2, new float[] {0, 0, 0, 1, 1, 0, 1, 1}, new int[] {0, 1, 1, 0});

        AdaBoosted boosted = new AdaBoost(50, 1).fit(board, 2, 1, Progress.SILENT);

        assertThat(boosted.rounds()).singleElement().satisfies(round -> {
            assertThat(round.error()).isEqualTo(0.5);
            assertThat(round.alpha()).isZero();
        });
    }

    /** After the first round both classes weigh the same on both sides of the only question there is. */
    @Test
    void aLaterTreeThatIsNoBetterThanGuessingIsLeftOut() {
        float[] inputs = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
        Samples ten = new Samples(1, inputs, new int[] {0, 0, 0, 0, 1, 1, 1, 1, 1, 0});
        List<Integer> stages = new ArrayList<>();
        Progress counting = new Progress() {
            @Override
            public void stage(Ensemble ensemble) {
                stages.add(ensemble.stages());
            }
        };

        AdaBoosted boosted = new AdaBoost(50, 3).fit(ten, 2, 1, counting);

        assertThat(boosted.rounds()).singleElement().satisfies(round -> assertThat(round.error()).isCloseTo(0.2, within(1e-15)));
        assertThat(stages).containsExactly(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new AdaBoost(0, 1)).hasMessage("rounds is 0; allowed is a whole number from 1 to 1000");
        assertThatThrownBy(() -> new AdaBoost(1, 0)).hasMessage("maxDepth is 0; allowed is a whole number from 1 to 100");
    }
}
