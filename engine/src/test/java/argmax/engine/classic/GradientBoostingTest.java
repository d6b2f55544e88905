package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.tree.GradientBoosted;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradientBoostingTest {
    private static final Samples CELLS = DataSets.load("breast-cancer-wdbc").rows();
    private static final Samples IRIS = DataSets.load("iris").rows();

    /**
     * HistGradientBoostingClassifier(max_iter=10, max_leaf_nodes=4, min_samples_leaf=5, random_state=0).fit(x, y)
     * .predict_proba(x[[0, 60, 77, 106, 149]]) of scikit-learn 1.2.1, which takes its derivatives in single precision.
     */
    @Test
    void threeClassesGetTheProbabilitiesOfScikitLearn() {
        double[][] expected = {
            {0.89761611, 0.05114021, 0.05124368},
            {0.05502885, 0.88965928, 0.05531187},
            {0.09066443, 0.33858156, 0.57075401},
            {0.05917687, 0.64592151, 0.29490162},
            {0.04870297, 0.07242109, 0.87887594}
        };

        GradientBoosted boosted = new GradientBoosting(10, 0.1, 4, 5, null, 0).fit(IRIS, 3, 1, Progress.SILENT);

        Predictions predictions = boosted.predict(IRIS.pick(new int[] {0, 60, 77, 106, 149}));
        for (int row = 0; row < expected.length; row++) {
            for (int label = 0; label < 3; label++) {
                assertThat(predictions.probability(row, label)).isCloseTo(expected[row][label], within(1e-5));
            }
        }
        assertThat(boosted.rounds()).allSatisfy(trees -> assertThat(trees).hasSize(3));
    }

    /**
     * HistGradientBoostingClassifier(max_iter=20, max_leaf_nodes=6, min_samples_leaf=10, l2_regularization=1.0, random_state=0)
     * .fit(x[:200], y[:200]).predict_proba(x[:200:20])[:, 1]; on rows that it was not fitted to, columns that part the training
     * rows alike may give other answers.
     */
    @Test
    void twoClassesGetTheProbabilitiesOfScikitLearn() {
        double[] expected = {
            0.85601463, 0.10098945, 0.58515332, 0.08140925, 0.0762097, 0.90579361, 0.08159834, 0.0762097, 0.0762097, 0.93094217
        };
        Samples training = CELLS.pick(IntStream.range(0, 200).toArray());

        GradientBoosted boosted = new GradientBoosting(20, 0.1, 6, 10, null, 1).fit(training, 2, 1, Progress.SILENT);

        Predictions predictions = boosted.predict(training);
        for (int i = 0; i < expected.length; i++) {
            assertThat(predictions.probability(20 * i, 1)).isCloseTo(expected[i], within(1e-5));
            assertThat(predictions.probability(20 * i, 0)).isCloseTo(1 - expected[i], within(1e-5));
        }
        // log_loss(y[:200], predict_proba(x[:200]))
        assertThat(Scores.logLoss(predictions, training.labels())).isCloseTo(0.1336464652, within(1e-6));
        assertThat(boosted.rounds()).allSatisfy(trees -> assertThat(trees).singleElement()
                .satisfies(tree -> assertThat(tree.tree().leaves()).isLessThanOrEqualTo(6)));
    }

    @Test
    void eachRoundLowersTheLossOfTheTrainingRows() {
        List<Double> losses = new ArrayList<>();
        Progress loss = new Progress() {
            @Override
            public void stage(Ensemble ensemble) {
                losses.add(Scores.logLoss(ensemble.predict(IRIS), IRIS.labels()));
            }
        };

        GradientBoosted boosted = new GradientBoosting(25, 0.3, 8, 3, 4, 0.5).fit(IRIS, 3, 1, loss);

        assertThat(losses).hasSize(25).isSortedAccordingTo((first, second) -> Double.compare(second, first));
        assertThat(losses.getFirst()).isLessThan(Math.log(3));
        assertThat(boosted.rounds().stream().flatMap(List::stream)).allSatisfy(tree ->
                assertThat(tree.tree().depth()).isLessThanOrEqualTo(4));
    }

    /** Leaves of 20 rows can't be made of 30, so every row keeps the score that its class's share has. */
    @Test
    void withoutATreeThereIsTheShareOfTheClasses() {
        Samples few = IRIS.pick(IntStream.range(40, 70).toArray());

        Predictions predictions = GradientBoosting.of(1).fit(few, 2, 1, Progress.SILENT).predict(few);

        assertThat(predictions.probability(0, 0)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(predictions.probability(29, 1)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> GradientBoosting.of(0)).hasMessageContaining("rounds is 0");
        assertThatThrownBy(() -> new GradientBoosting(1, 0, 31, 20, null, 0)).hasMessageContaining("rate is 0.0");
        assertThatThrownBy(() -> new GradientBoosting(1, 0.1, 1, 20, null, 0))
                .hasMessage("maxLeaves is 1; allowed is a whole number from 2 to 65536");
        assertThatThrownBy(() -> new GradientBoosting(1, 0.1, 31, 20, null, -1)).hasMessageContaining("ridge is -1.0");
    }
}
