package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.linear.LinearClassifier;
import argmax.engine.metric.Predictions;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Recorded numbers are scikit-learn 1.2's {@code LinearSVC(dual=False, tol=1e-12, max_iter=100000)} on iris.csv, in
 * centimetres.
 */
class LinearSvmTest {
    @Test
    void eachSpeciesAgainstTheRestGetsTheWeightsThatLiblinearFinds() {
        LinearClassifier found = new LinearSvm(1).fit(Rows.iris(), 3, 1, Progress.SILENT);

        LogisticRegressionTest.assertWeights(found, 0, List.of(0.18424469, 0.45122252, -0.80793723, -0.45072814));
        LogisticRegressionTest.assertWeights(found, 1, List.of(0.05524625, -0.9008946, 0.40923385, -0.9606271));
        LogisticRegressionTest.assertWeights(found, 2, List.of(-0.8505912, -0.98655489, 1.38103734, 1.86512016));
        assertThat(found.bias(0)).isCloseTo(0.10955235, within(1e-3));
        assertThat(found.bias(2)).isCloseTo(-1.71079264, within(1e-3));
    }

    @Test
    void twoClassesHaveOneLineAndItsMarginWithBothSigns() {
        LinearClassifier found = new LinearSvm(1).fit(Rows.twoSpecies(), 2, 1, Progress.SILENT);

        LogisticRegressionTest.assertWeights(found, 0, List.of(-0.85059121, -0.98655487, 1.38103733, 1.86512017));
        Predictions predictions = found.predict(Rows.twoSpecies());
        assertThat(predictions.areProbabilities()).isFalse();
        assertThat(predictions.score(7, 0)).isEqualTo(-predictions.score(7, 1));
    }
}
