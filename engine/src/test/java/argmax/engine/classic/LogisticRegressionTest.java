package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.linear.LinearClassifier;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Recorded numbers are scikit-learn 1.2's, on iris.csv in centimetres. */
class LogisticRegressionTest {
    private static final Offset<Double> CLOSE = within(2e-3);

    /** {@code LogisticRegression(tol=1e-10, max_iter=100000).fit(x, y)}: coef_, intercept_, log_loss. */
    @Test
    void threeSpeciesGetTheWeightsThatScikitLearnFinds() {
        LinearClassifier found = new LogisticRegression(1).fit(Rows.iris(), 3, 1, Progress.SILENT);

        assertWeights(found, 0, List.of(-0.42329264, 0.96726675, -2.51720228, -1.07963453));
        assertWeights(found, 1, List.of(0.53433984, -0.3213683, -0.20632422, -0.94418474));
        assertWeights(found, 2, List.of(-0.1110472, -0.64589845, 2.7235265, 2.02381927));
        // The biases are free up to a common shift.
        assertThat(found.bias(0) - found.bias(1)).isCloseTo(9.84894688 - 2.23694011, within(2e-3));
        assertThat(found.bias(2) - found.bias(1)).isCloseTo(-12.08588699 - 2.23694011, within(2e-3));
        Predictions predictions = found.predict(Rows.iris());
        assertThat(Scores.logLoss(predictions, Rows.iris().labels())).isCloseTo(0.11963375197, within(1e-5));
        assertThat(predictions.probability(70, 0) + predictions.probability(70, 1) + predictions.probability(70, 2))
                .isCloseTo(1, within(1e-12));
    }

    /** {@code LogisticRegression(C=10, tol=1e-10, max_iter=100000).fit(x[50:], y[50:])}. */
    @Test
    void twoClassesHaveOneLogit() {
        LinearClassifier found = new LogisticRegression(0.1).fit(Rows.twoSpecies(), 2, 1, Progress.SILENT);

        assertThat(found.outputs()).isEqualTo(1);
        assertWeights(found, 0, List.of(-1.55015603, -1.82907942, 5.19370393, 5.72739991));
        Predictions predictions = found.predict(Rows.twoSpecies());
        assertThat(predictions.probability(3, 0) + predictions.probability(3, 1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aColumnThatNeverChangesDoesNoHarmAndNeitherDoOthersOfGreatlyDifferentUnits() {
        Samples iris = Rows.iris();
        float[] inputs = new float[150 * 5];
        for (int row = 0; row < 150; row++) {
            for (int column = 0; column < 4; column++) {
                inputs[row * 5 + column] = iris.input(row, column) * (column == 0 ? 1e4f : 1);
            }
        }
        LinearClassifier found =
                new LogisticRegression(1e-3).fit(iris.withInputs(5, inputs), 3, 1, Progress.SILENT);

        assertThat(found.weights(1).get(4)).isZero();
        assertThat(Scores.accuracy(found.predict(iris.withInputs(5, inputs)), iris.labels())).isGreaterThan(0.97);
    }

    @Test
    void aSeparableSetEndsWhereThePenaltySaysSo() {
        Samples two = new Samples(1, new float[] {-1, 1}, new int[] {0, 1});
        double weight =
                new LogisticRegression(1e-6).fit(two, 2, 1, Progress.SILENT).weights(0).getFirst();

        // The derivative: 2 / (1 + e^w) = 1e-6 w.
        assertThat(2 / (1 + Math.exp(weight)) / (1e-6 * weight)).isCloseTo(1, within(0.01));
    }

    @Test
    void aPenaltyOfZeroIsRefused() {
        assertThatThrownBy(() -> new LogisticRegression(0))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("penalty is 0.0; allowed is a number from 1.0E-6 to 1000000.0");
    }

    static void assertWeights(LinearClassifier found, int output, List<Double> expected) {
        for (int column = 0; column < expected.size(); column++) {
            assertThat(found.weights(output).get(column)).isCloseTo(expected.get(column), CLOSE);
        }
    }
}
