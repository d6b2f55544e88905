package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.tree.Criterion;
import argmax.engine.classic.tree.Forest;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomForestTest {
    private static final Samples CELLS = DataSets.load("breast-cancer-wdbc").rows();

    /** RandomForestClassifier(200, oob_score=True, random_state=s).fit(x, y).oob_score_, s = 0 to 2: .9666, .9666, .9631. */
    @Test
    void outOfBagAccuracyIsThatOfScikitLearn() {
        Forest forest = RandomForest.of(200).fit(CELLS, 2, 1, Progress.SILENT);

        assertThat(forest.outOfBag()).hasSize(200);
        assertThat(forest.outOfBag().getLast()).isCloseTo(0.965, within(0.008));
        assertThat(forest.outOfBag().getFirst()).isLessThan(0.95);
    }

    @Test
    void aTreeSeesSomeSixtyThreePercentOfTheRows() {
        Forest forest = RandomForest.of(200).fit(CELLS, 2, 2, Progress.SILENT);

        double distinct = forest.trees().stream()
                .mapToDouble(tree -> (double) tree.tree().rows(0) / CELLS.rows())
                .average()
                .orElseThrow();
        // 1 − (1 − 1/n)ⁿ → 1 − 1/e; one tree's share spreads by √(e⁻¹ − 2e⁻²)/√n = .013.
        assertThat(distinct).isCloseTo(1 - 1 / Math.E, within(0.004));
        assertThat(forest.trees()).allSatisfy(tree -> assertThat(tree.node(0).weights().stream().mapToDouble(w -> w).sum())
                .isEqualTo(CELLS.rows()));
    }

    @Test
    void outOfBagAccuracyForetellsThatOfFreshRows() {
        Samples training = DataSets.fresh("noisyring", 1500, 3);
        Samples fresh = DataSets.fresh("noisyring", 6000, 4);
        Forest forest = new RandomForest(60, null, 5, null, Criterion.GINI).fit(training, 2, 1, Progress.SILENT);

        double accuracy = Scores.accuracy(forest.predict(fresh), fresh.labels());

        // One standard error of 1500 rows is some .009.
        assertThat(forest.outOfBag().getLast()).isCloseTo(accuracy, within(0.027));
    }

    @Test
    void theSameSeedGrowsTheSameForest() {
        RandomForest settings = RandomForest.of(5);
        Forest forest = settings.fit(CELLS, 2, 7, Progress.SILENT);

        assertThat(text(settings.fit(CELLS, 2, 7, Progress.SILENT))).isEqualTo(text(forest));
        assertThat(text(settings.fit(CELLS, 2, 8, Progress.SILENT))).isNotEqualTo(text(forest));
    }

    private static List<String> text(Forest forest) {
        List<String> columns = DataSets.card("breast-cancer-wdbc").inputs();
        return forest.trees().stream().map(tree -> tree.text(columns, List.of("benign", "malignant"))).toList();
    }

    @Test
    void theForestSaysTheMeanOfTheSharesInTheLeaves() {
        Forest forest = new RandomForest(10, 3, 1, 4, Criterion.ENTROPY).fit(CELLS, 2, 1, Progress.SILENT);
        Samples row = CELLS.pick(new int[] {13});

        double mean = forest.trees().stream()
                .mapToDouble(tree -> {
                    List<Double> weights = tree.path(row, 0).getLast().weights();
                    return weights.get(1) / (weights.get(0) + weights.get(1));
                })
                .average()
                .orElseThrow();

        Predictions predictions = forest.predict(row);
        assertThat(predictions.probability(0, 1)).isCloseTo(mean, within(1e-14));
        assertThat(predictions.probability(0, 0)).isCloseTo(1 - mean, within(1e-14));
    }

    @Test
    void eachTreeIsReportedAndTheNextOnlyGrownIfNobodyStopsIt() {
        List<Integer> stages = new ArrayList<>();
        Progress threeTrees = new Progress() {
            @Override
            public void stage(Ensemble ensemble) {
                stages.add(ensemble.stages());
            }

            @Override
            public boolean stopRequested() {
                return stages.size() == 3;
            }
        };

        Forest forest = RandomForest.of(100).fit(CELLS, 2, 1, threeTrees);

        assertThat(stages).containsExactly(1, 2, 3);
        assertThat(forest.trees()).hasSize(3);
    }

    @Test
    void rowsThatWeighNothingAreNeverDrawn() {
        float[] weights = new float[CELLS.rows()];
        for (int row = 0; row < 100; row++) {
            weights[row] = 2;
        }

        Forest forest = RandomForest.of(20).fit(CELLS.withWeights(weights), 2, 1, Progress.SILENT);

        assertThat(forest.trees()).allSatisfy(tree -> {
            assertThat(tree.tree().rows(0)).isBetween(50, 75);
            assertThat(tree.node(0).weights().stream().mapToDouble(w -> w).sum()).isEqualTo(200);
        });
    }

    @Test
    void moreColumnsThanThereAreAreRefused() {
        RandomForest settings = new RandomForest(1, null, 1, 31, Criterion.GINI);

        assertThatThrownBy(() -> settings.fit(CELLS, 2, 1, Progress.SILENT))
                .hasMessage("columnsPerSplit is 31; allowed is a whole number from 1 to 30");
        assertThatThrownBy(() -> RandomForest.of(0)).hasMessage("trees is 0; allowed is a whole number from 1 to 1000");
        assertThat(RandomForest.of(1).columnsPerSplit(30)).isEqualTo(5);
    }
}
