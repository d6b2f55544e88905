package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.classic.kernel.SupportVectorClassifier;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Recorded numbers are scikit-learn 1.2's, on iris.csv in centimetres. */
class KernelSvmTest {
    private static final int[] ASKED = {50, 70, 77, 133, 149};

    @Test
    void theStreetBetweenTwoPointsIsAsWideAsTheirDistance() {
        // Along (3,4)/5 and .4 apart, so that w = (3, 4): the check value of the lesson.
        Samples two = new Samples(2, new float[] {0, 0, 0.24f, 0.32f}, new int[] {0, 1});
        SupportVectorClassifier found = linear(1e6).fit(two, 2, 1, Progress.SILENT);

        assertThat(found.streetWidth().orElseThrow()).isCloseTo(0.4, within(1e-6));
        assertThat(found.weights().orElseThrow().get(0)).isCloseTo(3, within(1e-4));
        assertThat(found.weights().orElseThrow().get(1)).isCloseTo(4, within(1e-4));
        assertThat(found.supportVectors()).containsExactly(0, 1);
        Predictions predictions = found.predict(two);
        assertThat(predictions.score(0, 1)).isCloseTo(-1, within(1e-6));
        assertThat(predictions.score(1, 1)).isCloseTo(1, within(1e-6));
    }

    /** {@code SVC(C=1e6, kernel='linear', tol=1e-8).fit(x[:100], y[:100])}: coef_, intercept_, support_. */
    @Test
    void theWidestStreetBetweenTwoSpeciesIsTheOneOfScikitLearn() {
        Samples two = Rows.iris().pick(IntStream.range(0, 100).toArray());
        SupportVectorClassifier found = linear(1e6).fit(two, 2, 1, Progress.SILENT);

        List<Double> expected = List.of(0.04603432, -0.52172192, 1.00316396, 0.46417912);
        for (int column = 0; column < 4; column++) {
            assertThat(found.weights().orElseThrow().get(column)).isCloseTo(expected.get(column), within(3e-3));
        }
        assertThat(found.bias()).isCloseTo(-1.45056015, within(1e-2));
        assertThat(found.streetWidth().orElseThrow()).isCloseTo(1.63511304, within(5e-3));
        assertThat(found.supportVectors()).containsExactly(23, 41, 98);
    }

    @Test
    void aRowThatIsNoSupportVectorMayGoAndNothingChanges() {
        Samples two = Rows.iris().pick(IntStream.range(0, 100).toArray());
        Samples fewer = two.pick(IntStream.range(0, 100).filter(row -> row % 10 != 5).toArray());

        assertThat(linear(1e6).fit(fewer, 2, 1, Progress.SILENT).streetWidth().orElseThrow())
                .isCloseTo(linear(1e6).fit(two, 2, 1, Progress.SILENT).streetWidth().orElseThrow(), within(1e-3));
    }

    /** {@code SVC(C=10, tol=1e-6).fit(x, y).decision_function(x[[0, 70, 77, 133, 149]])}. */
    @Test
    void threeSpeciesGetTheDecisionsOfScikitLearn() {
        Predictions found = new KernelSvm(10, Kernel.RBF, null, 3)
                .fit(Rows.iris(), 3, 1, Progress.SILENT)
                .predict(Rows.iris().pick(new int[] {0, 70, 77, 133, 149}));

        double[][] expected = {
            {2.24168909, 1.23660628, -0.2785392},
            {-0.24637965, 1.21297124, 2.17183755},
            {-0.24387687, 2.21259797, 1.1637281},
            {-0.24870135, 1.21091598, 2.18289149},
            {-0.250687, 1.16788448, 2.22290426}
        };
        for (int row = 0; row < 5; row++) {
            for (int label = 0; label < 3; label++) {
                assertThat(found.score(row, label)).isCloseTo(expected[row][label], within(2e-3));
            }
        }
    }

    /** {@code SVC(C=10, tol=1e-6)} and {@code SVC(C=1, kernel='poly', degree=2, gamma=1, tol=1e-6)} on x[50:]; n_support_. */
    @Test
    void twoSpeciesGetTheDecisionsOfScikitLearn() {
        assertDecisions(
                new KernelSvm(10, Kernel.RBF, null, 3),
                21,
                List.of(-1.7657971, 0.04668209, -0.13235733, 0.07386911, 0.89075505));
        assertDecisions(
                new KernelSvm(1, Kernel.POLYNOMIAL, 1.0, 2),
                9,
                List.of(-7.49961036, 0.16309708, -0.89860268, -1.05537717, 2.37535847));
    }

    private static void assertDecisions(KernelSvm svm, int supportVectors, List<Double> expected) {
        SupportVectorClassifier found = svm.fit(Rows.twoSpecies(), 2, 1, Progress.SILENT);
        Predictions predictions = found.predict(Rows.iris().pick(ASKED));
        for (int i = 0; i < ASKED.length; i++) {
            assertThat(predictions.score(i, 1)).isCloseTo(expected.get(i), within(5e-3));
        }
        assertThat(found.supportVectors()).hasSize(supportVectors).isSorted();
        assertThat(found.streetWidth()).isEmpty();
    }

    /**
     * {@code SVC(C=1, gamma=g).fit(x, y).score(xt, yt)} of scikit-learn 1.2 on the same rows, and the number of support
     * vectors. Lesson 7.5 has .941, .86 for γ = 100 and .63 for a line, with other rows of the same law.
     */
    @Test
    void theRingNeedsABentStreetButNotIslands() {
        assertThat(Rows.ringAccuracy(new KernelSvm(1, Kernel.RBF, 0.1, 3))).isCloseTo(0.9454, within(1e-3));
        assertThat(Rows.ringAccuracy(new KernelSvm(1, Kernel.RBF, 1.0, 3))).isCloseTo(0.9405, within(1e-3));
        assertThat(Rows.ringAccuracy(linear(1))).isCloseTo(0.4936, within(1e-2));
        assertThat(Rows.ringAccuracy(new KernelSvm(1, Kernel.RBF, 100.0, 3))).isCloseTo(0.8367, within(1e-3));
        assertThat(new KernelSvm(1, Kernel.RBF, 100.0, 3).fit(Rows.ring(), 2, 1, Progress.SILENT).supportVectors())
                .hasSizeBetween(284, 286);
    }

    /** The same with {@code kernel='linear'} and the second input replaced by {@code np.hypot(x[:, 0], x[:, 1])}. */
    @Test
    void theDistanceFromTheCentreMakesTheRingStraight() {
        Samples test = DataSets.load("ring").test();
        Classifier found = linear(1).fit(mapped(Rows.ring()), 2, 1, Progress.SILENT);

        assertThat(Scores.accuracy(found.predict(mapped(test)), test.labels())).isCloseTo(0.9439, within(1e-3));
    }

    private static Samples mapped(Samples rows) {
        float[] inputs = rows.inputs(0, rows.rows());
        for (int i = 0; i < inputs.length; i += 2) {
            inputs[i + 1] = (float) Math.hypot(inputs[i], inputs[i + 1]);
        }
        return rows.withInputs(2, inputs);
    }

    @Test
    void libsvmPrintsNothing() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            linear(1).fit(Rows.twoSpecies(), 2, 1, Progress.SILENT);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.size()).isZero();
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        Samples many = DataSets.load("jets-pythia6").rows();

        assertThatThrownBy(() -> linear(1).fit(many, 5, 1, Progress.SILENT))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("rows is 80000; allowed is a whole number from 5 to 10000");
        assertThatThrownBy(() -> linear(-1)).isInstanceOf(InvalidValue.class).hasMessageStartingWith("c is -1.0; ");
        assertThatThrownBy(() -> new KernelSvm(1, Kernel.RBF, 0.0, 3))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("gamma is 0.0; ");
    }

    private static KernelSvm linear(double c) {
        return new KernelSvm(c, Kernel.LINEAR, null, 3);
    }
}
