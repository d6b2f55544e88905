package argmax.lessons.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.classic.AdaBoost;
import argmax.engine.classic.DecisionTree;
import argmax.engine.classic.Learner;
import argmax.engine.classic.NearestNeighbours;
import argmax.engine.classic.RandomForest;
import argmax.engine.classic.tree.Criterion;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.net.Graph;
import argmax.engine.net.Optimiser;
import argmax.engine.run.TrainNetwork;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What scores, splits and columns tell, on both sides of each threshold. */
class ScoreSymptomsTest {
    /** Of 500 rows, three standard errors are 0.067. */
    @Test
    void aScoreFarBelowADieIsWorseThanChance() {
        assertThat(seen(new WorseThanChance(), made().scores(0.43)).getFirst())
                .startsWith("Of 500 unseen rows 43 % are classified rightly, where a die gets 50 % ± 2.2 %");
        assertThat(seen(new WorseThanChance(), made().scores(0.44))).isEmpty();
    }

    @Test
    void namingOneClassIsNoLearning() {
        assertThat(seen(new MajorityOnly(), made().confusion(300, 0, 200, 0)).getFirst())
                .startsWith("On 500 unseen rows the accuracy is 60 %; to say “no” each time is right for 60 % of them");
        // A standard error of 0.6 is 0.022: 62.2 % and 62.4 % are 311 and 312 rows.
        assertThat(seen(new MajorityOnly(), made().confusion(290, 10, 180, 20))).isNotEmpty();
        assertThat(seen(new MajorityOnly(), made().confusion(290, 10, 178, 22))).isEmpty();
        assertThat(seen(new NeverPredicted(), made().confusion(300, 0, 200, 0)))
                .containsExactly("Not one of the 500 unseen rows was taken for yes (200 rows):"
                        + " see in the confusion matrix where they went.");
        assertThat(seen(new NeverPredicted(), made().confusion(300, 0, 199, 1))).isEmpty();
        assertThat(seen(new NeverPredicted(), made().confusion(300, 0, 0, 0))).as("there is none to predict").isEmpty();
    }

    @Test
    void aGapCountsFromTwoStandardErrorsOn() {
        assertThat(seen(new Gap(), made().accuracies(0.95, 0.89)))
                .containsExactly(
                        "It has an accuracy of 95 % on the rows trained on and 89 % on the 500 rows that validate"
                                + " (standard error 1.4 %): part of what it learned is chance.",
                        "More rows, a smaller network, a penalty or dropout would narrow the gap.");
        assertThat(seen(new Gap(), made().accuracies(0.95, 0.91))).isEmpty();
        assertThat(seen(new Gap(), classic(new AdaBoost(10, 1)).accuracies(0.95, 0.89)).getLast())
                .contains("a stiffer learner");
        assertThat(seen(new Gap(), classic(RandomForest.of(10)).accuracies(1, 0.89))).isEmpty();
    }

    @Test
    void aTreeThatKnowsAllItsRowsHasMemorisedThem() {
        Learner tree = new DecisionTree(null, 1, Criterion.GINI, null);
        assertThat(seen(new MemorisedRows(), classic(tree).accuracies(1, 0.9)).getFirst())
                .contains("all training rows right, but 90 % of the 500 that validate (standard error 1.3 %)");
        assertThat(seen(new MemorisedRows(), classic(tree).accuracies(1, 0.96))).isEmpty();
        assertThat(seen(new MemorisedRows(), classic(tree).accuracies(0.99, 0.9))).isEmpty();
        assertThat(seen(new MemorisedRows(), classic(RandomForest.of(10)).accuracies(1, 0.9))).isEmpty();
    }

    @Test
    void oneNeighbourIsTooFewAndAThirdOfTheRowsTooMany() {
        assertThat(seen(new OneNeighbour(), classic(new NearestNeighbours(1)).accuracies(1, 0.9)).getFirst())
                .contains("With k = 1", "its 100 % there mean nothing", "it is 90 % (standard error 1.3 %)");
        assertThat(seen(new OneNeighbour(), classic(new NearestNeighbours(2)).accuracies(1, 0.9))).isEmpty();
        // 280 of 400 rows train.
        assertThat(seen(new TooSmooth(), classic(new NearestNeighbours(94))).getFirst()).contains("94 of the 280 ");
        assertThat(seen(new TooSmooth(), classic(new NearestNeighbours(93)))).isEmpty();
    }

    @Test
    void seedsDisagreeFromFivePointsAndFourStandardErrorsOn() {
        assertThat(seen(new SeedsDisagree(), made().scores(0.95, 0.6, 0.94)))
                .containsExactly("The 3 seeds come to scores from 60 % to 95 % with the same settings:"
                        + " judge these by all seeds, not by the best.");
        assertThat(seen(new SeedsDisagree(), made().scores(0.95, 0.91, 0.94))).isEmpty();
        assertThat(seen(new SeedsDisagree(), made().scores(0.95))).isEmpty();
    }

    @Test
    void whereTheLawIsKnownARestingScoreBelowItIsTooStiff() {
        Made rests = made().losses(Made.flat(0.36, 20)).accuracies(0.84, 0.84);
        assertThat(seen(new Underfitted(), rests.scores(0.84)).getFirst())
                .contains("84 % on unseen rows and 84 % in training, where the law of these data allows 92.1 %");
        assertThat(seen(new Underfitted(), rests.scores(0.9))).isEmpty();
        assertThat(seen(new Underfitted(), rests.accuracies(0.93, 0.84).scores(0.84))).isEmpty();
        assertThat(seen(new Underfitted(), rests.losses(Made.geometric(0.7, 0.9, 20)).scores(0.84))).isEmpty();
    }

    @Test
    void aLossWorseThanAGuessThoughMostIsRightIsOverconfident() {
        assertThat(seen(new Overconfident(), made().losses(Made.flat(0.2, 9), Made.flat(0.7, 9))).getFirst())
                .isEqualTo("In validation 90 % of the rows are right, but the loss is 0.7 nats, more than the 0.693 nats"
                        + " of guessing:"
                        + " some wrong answers are nearly certain.");
        assertThat(seen(new Overconfident(), made().losses(Made.flat(0.2, 9), Made.flat(0.69, 9)))).isEmpty();
    }

    /** With p of n rows the standard error is √(p (1−p) / n): 0.0300 of 100 rows with 90 %. */
    @Test
    void fewRowsHaveALargeStandardError() {
        assertThat(seen(new FewRows(), iris(0.2).scores(0.9)).getFirst())
                .isEqualTo("Only 30 rows make up the score: its standard error is 5.5 %, and runs that differ by less than"
                        + " twice that"
                        + " can't be told apart.");
        assertThat(seen(new FewRows(), made().scores(0.9))).isEmpty();
    }

    @Test
    void aBatchIsTooLargeFromOneMoreThanTheTrainingRowsOn() {
        assertThat(seen(new BatchOfAll(), Made.of(iris(91, 0.2)))).containsExactly(
                "A batch of 91 holds all 90 training rows, so each epoch was a single step: 20 steps in all.");
        assertThat(seen(new BatchOfAll(), Made.of(iris(90, 0.2)))).isEmpty();
    }

    @Test
    void columnsOfUnequalSpreadNeedScaling() {
        assertThat(seen(Unscaled.unevenly(), unscaled("wine")).getFirst())
                .contains("the standard deviation of proline is 314 and that of nonflavanoid_phenols 0.124, a factor of 2530");
        assertThat(seen(Unscaled.unevenly(), unscaled("iris"))).as("0.43 to 1.76 cm").isEmpty();
        assertThat(seen(Unscaled.atAll(), unscaled("iris"))).isNotEmpty();
        assertThat(seen(Unscaled.unevenly(), iris(0.2))).isEmpty();
    }

    @Test
    void rowsOnBothSidesOfASplitAreALeakUnlessAllRowsAreAlike() {
        Samples some = rows(0, 100);
        assertThat(TrainedOnTest.seenIn(new SplitRows(List.of("x"), some, rows(95, 100)))).containsExactly(
                "5 % of the 100 held-out rows stand among the 100 training rows too: the score rewards learning by heart."
                        + " Take doubles out before you split.");
        assertThat(TrainedOnTest.seenIn(new SplitRows(List.of("x"), some, rows(96, 100)))).isEmpty();
        Samples coarse = new Samples(1, new float[200], new int[200]);
        assertThat(TrainedOnTest.seenIn(new SplitRows(List.of("x"), coarse, coarse))).isEmpty();
    }

    @Test
    void aColumnThatTellsTheClassIsNamed() {
        Samples telling = new Samples(1, new float[] {1, 2, 3, 4}, new int[] {0, 0, 1, 1});
        Samples mixed = new Samples(1, new float[] {1, 2, 3, 4}, new int[] {0, 1, 0, 1});
        assertThat(TellingColumn.seenIn(new SplitRows(List.of("answer"), telling, telling)).getFirst())
                .startsWith("answer alone tells");
        assertThat(TellingColumn.seenIn(new SplitRows(List.of("answer"), mixed, mixed))).isEmpty();
    }

    /** The numbers from {@code first} on, in random classes. */
    private static Samples rows(int first, int count) {
        float[] inputs = new float[count];
        IntStream.range(0, count).forEach(row -> inputs[row] = first + row);
        return new Samples(1, inputs, IntStream.range(first, first + count).map(row -> row % 2).toArray());
    }

    private static Made made() {
        return Made.of(Specs.network(
                Specs.data("blobs2", Scaling.STANDARD, null),
                new Split.HoldOut(0.2, 0, 1),
                Graph.logistic(List.of()),
                new Optimiser.Sgd(0.1),
                Specs.fit(64, 20, 1L)));
    }

    private static Made classic(Learner learner) {
        return Made.of(Specs.classic("blobs2", 400, learner));
    }

    private static Made iris(double test) {
        return Made.of(iris(16, test));
    }

    private static TrainNetwork iris(int batch, double test) {
        return network(Specs.data("iris", Scaling.STANDARD, null), test, batch);
    }

    private static Made unscaled(String set) {
        return Made.of(network(Specs.data(set, Scaling.NONE, null), 0.2, 16));
    }

    private static TrainNetwork network(DataChoice data, double test, int batch) {
        return Specs.network(
                data, new Split.HoldOut(0.2, test, 1), Graph.softmax(List.of(), 3), new Optimiser.Adam(0.01),
                Specs.fit(batch, 20, 1L));
    }

    private static List<String> seen(Symptom symptom, Made run) {
        return symptom.seenIn(run.finished());
    }
}
