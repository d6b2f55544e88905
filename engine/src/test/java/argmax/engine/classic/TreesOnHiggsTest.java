package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.tree.Criterion;
import argmax.engine.classic.tree.Forest;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Rocs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Areas under the ROC curve on 10,000 test rows, next to those of scikit-learn 1.2.1 on the very same rows (x, y for training,
 * xt, yt for testing). Other draws of 6000 training rows move them by some .004, that of a few stumps by .02.
 */
class TreesOnHiggsTest {
    private static final Samples TRAINING = DataSets.load("higgs8").rows();
    private static final Samples TEST = DataSets.load("higgs8").test();

    /** roc_auc_score(yt, DecisionTreeClassifier(max_depth=5, random_state=0).fit(x, y).predict_proba(xt)[:, 1]) */
    @Test
    void fiveQuestionsAreBetterThanAsManyAsItTakes() {
        Classifier five = DecisionTree.ofDepth(5).fit(TRAINING, 2, 1, Progress.SILENT);
        Classifier full = new DecisionTree(null, 1, Criterion.GINI, null).fit(TRAINING, 2, 1, Progress.SILENT);

        assertThat(area(five.predict(TEST))).isCloseTo(0.8749, within(0.001));
        // random_state 0 to 2, which decides among equal cuts, without max_depth: .756, .759, .762
        assertThat(area(full.predict(TEST))).isCloseTo(0.759, within(0.008));
    }

    /** RandomForestClassifier(n, min_samples_leaf=5, random_state=s), s = 0 and 1. */
    @Test
    void aForestIsBetterThanItsTrees() {
        Forest forest = new RandomForest(100, null, 5, null, Criterion.GINI).fit(TRAINING, 2, 1, Progress.SILENT);

        List<Double> areas = staged(forest);

        assertThat(areas.get(0)).isCloseTo(0.808, within(0.03)); // .811, .805
        assertThat(areas.get(4)).isCloseTo(0.883, within(0.012)); // .881, .885
        assertThat(areas.get(19)).isCloseTo(0.898, within(0.006)); // .899, .898
        assertThat(areas.get(99)).isCloseTo(0.902, within(0.004)); // .902, .902
    }

    /** AdaBoostClassifier(DecisionTreeClassifier(max_depth=1), n_estimators=100, algorithm="SAMME").staged_decision_function */
    @Test
    void boostedStumpsAreThoseOfScikitLearn() {
        List<Double> areas = staged(new AdaBoost(100, 1).fit(TRAINING, 2, 1, Progress.SILENT));

        assertThat(areas.get(9)).isCloseTo(0.8344, within(0.001));
        assertThat(areas.get(29)).isCloseTo(0.8864, within(0.001));
        assertThat(areas.get(99)).isCloseTo(0.9011, within(0.001));
    }

    /** HistGradientBoostingClassifier(random_state=0), which cuts columns into bins a little otherwise: .9005. */
    @Test
    void boostedScoresAreAsGoodAsThoseOfScikitLearn() {
        Classifier boosted = GradientBoosting.of(100).fit(TRAINING, 2, 1, Progress.SILENT);

        assertThat(area(boosted.predict(TEST))).isCloseTo(0.9005, within(0.003));
    }

    private static List<Double> staged(Ensemble ensemble) {
        double[] sums = new double[TEST.rows() * 2];
        List<Double> areas = new ArrayList<>();
        for (int stage = 0; stage < ensemble.stages(); stage++) {
            ensemble.add(stage, TEST, sums);
            boolean asked = List.of(0, 4, 9, 19, 29, 99).contains(stage);
            areas.add(asked ? area(ensemble.predictions(stage + 1, sums)) : Double.NaN);
        }
        return areas;
    }

    private static double area(Predictions predictions) {
        return Rocs.of("signal", 1, predictions, TEST.labels()).auc();
    }
}
