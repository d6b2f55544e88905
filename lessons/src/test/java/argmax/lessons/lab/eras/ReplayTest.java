package argmax.lessons.lab.eras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {
    /**
     * Means of scikit-learn over five draws of 300 points of the same laws, with 10,000 fresh ones: SVC(),
     * AdaBoostClassifier(50), MLPClassifier of 8 tanh and of eight times 16 ReLU units. They scatter by about 0.01 from
     * draw to draw.
     */
    @ParameterizedTest
    @CsvSource({
        "shallow, ring, 0.920",
        "kernel, ring, 0.941",
        "stumps, ring, 0.930",
        "deep, ring, 0.922",
        "shallow, xor, 0.940",
        "kernel, xor, 0.951",
        "deep, xor, 0.941",
        "stumps, xor, 0.502"
    })
    void everyMethodIsAboutAsGoodAsElsewhere(String era, String set, double accuracy) {
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(Replay.of(Era.of(era), set, false, seed).accuracy()).isCloseTo(accuracy, within(0.03));
        }
    }

    /** A line can have three of the four corners right; on the ring it is of no use at all. */
    @Test
    void aLineSolvesNeitherProblem() {
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(Replay.of(Era.NEURON, "xor", false, seed).accuracy()).isLessThan(0.75);
            assertThat(Replay.of(Era.NEURON, "ring", false, seed).accuracy()).isLessThan(0.6);
        }
    }

    @Test
    void aMapHasAnAnswerForEachOfItsCells() {
        for (Era era : Era.ALL) {
            assertThat(Replay.of(era, "ring", true, 1).map())
                    .hasSize(Replay.CELLS * Replay.CELLS)
                    .allMatch(label -> label == 0 || label == 1);
        }
    }
}
