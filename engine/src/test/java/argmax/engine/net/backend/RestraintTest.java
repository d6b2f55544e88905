package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Penalty;
import argmax.engine.net.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RestraintTest {
    private static final Optimiser SGD = new Optimiser.Sgd(0.1);
    private static final Graph LINEAR = Graph.softmax(List.of(), 3);
    private static final Graph DEEP = Graph.softmax(
            List.of(new Dense(9, Activation.TANH), new BatchNorm(0.5), new Dense(5, Activation.LOGISTIC)), 3);

    private static Learning learning(Optimiser optimiser, double l1, double l2, double maxNorm, double clipNorm) {
        return new Learning(optimiser, new Schedule.Constant(), new Penalty(l1, l2, maxNorm), clipNorm);
    }

    /** Rows that count nothing, so that only penalties move the weights. */
    private static Samples weightless(int columns) {
        return new Samples(columns, new float[20 * columns], new int[20]).withWeights(new float[20]);
    }

    @ParameterizedTest
    @CsvSource({"0.03, 0", "0, 0.05", "0.02, 0.01"})
    void theGradientIsTheSlopeOfTheLossWithItsPenalties(double l1, double l2) {
        GradientCheck.of(DEEP, Networks.noise(8, 4, 3, new SplittableRandom(1)), 3, learning(SGD, l1, l2, 0, 0));
    }

    static List<Learning> restrained() {
        return List.of(
                learning(SGD, 0.01, 0, 0, 0),
                learning(SGD, 0, 0.02, 0, 0.3),
                learning(new Optimiser.Momentum(0.05, 0.9), 0.02, 0.01, 0.8, 0.2),
                learning(new Optimiser.Adam(0.01), 0, 0.01, 1.2, 0),
                learning(new Optimiser.RmsProp(0.002, 0.9), 0.001, 0, 0, 0.5));
    }

    @ParameterizedTest
    @MethodSource("restrained")
    void bothBackEndsLearnTheSame(Learning learning) {
        SplittableRandom random = new SplittableRandom(2);
        Graph layers = Graph.softmax(List.of(new Dense(19, Activation.RELU), new Dense(33, Activation.TANH)), 3);
        Agreement.of(layers, Networks.noise(90, 20, 3, random), 3, learning, 40, 2);
        Agreement.of(DEEP, Networks.noise(60, 7, 3, random), 3, learning, 25, 1);
    }

    @ParameterizedTest
    @MethodSource("restrained")
    void twoThreadsLearnTheSameBitForBitEachTime(Learning learning) {
        Samples samples = Networks.noise(64, 10, 3, new SplittableRandom(5));
        Architecture architecture = Networks.architecture(Graph.softmax(List.of(new Dense(40, Activation.TANH)), 3), 10, 3);
        float[] start = Networks.start(architecture, new SplittableRandom(6));
        List<float[]> results = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (Workspace space = Backend.FUSED.open(new Plan(architecture, learning, 64, 2))) {
                Network network = space.network(start);
                for (int step = 0; step < 20; step++) {
                    assertThat(network.step(Batch.of(samples, step), learning.optimiser().rate())).isTrue();
                }
                results.add(network.parameters());
            }
        }
        assertThat(results.get(1)).containsExactly(results.get(0));
    }

    /** Each step multiplies by 1 − 2 · rate · λ. */
    @ParameterizedTest
    @EnumSource(Backend.class)
    void squaresShrinkWeightsByAShareOfThemAndLeaveBiases(Backend backend) {
        float[] learned = learned(backend, learning(SGD, 0, 0.5, 0, 0), new float[] {1, 1, 1, 0.05f, -0.5f, 2}, 3);

        assertThat(learned).containsExactly(new float[] {1, 1, 1, 0.05f * 0.729f, -0.5f * 0.729f, 2 * 0.729f}, within(1e-6f));
    }

    /** Each step takes rate · λ = 0.1; what would cross 0 stops there, and stays. */
    @ParameterizedTest
    @EnumSource(Backend.class)
    void absoluteValuesPullWeightsToZeroAtAConstantPaceAndLeaveBiases(Backend backend) {
        Learning learning = learning(SGD, 1, 0, 0, 0);
        float[] start = {1, 1, 1, 0.05f, -0.25f, 2};

        assertThat(learned(backend, learning, start, 1)).containsExactly(new float[] {1, 1, 1, 0, -0.15f, 1.9f}, within(1e-6f));
        float[] later = learned(backend, learning, start, 5);
        assertThat(later).containsExactly(new float[] {1, 1, 1, 0, 0, 1.5f}, within(1e-6f));
        assertThat(later[3]).isZero();
        assertThat(later[4]).isZero();
    }

    static List<Optimiser> optimisers() {
        return List.of(
                SGD,
                new Optimiser.Momentum(0.1, 0.9),
                new Optimiser.Nesterov(0.1, 0.9),
                new Optimiser.AdaGrad(0.3),
                new Optimiser.RmsProp(0.03, 0.9),
                new Optimiser.Adam(0.03));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void whateverTheOptimiserWeightsStopAtZero(Optimiser optimiser) {
        Learning learning = learning(optimiser, 0.5, 0, 0, 0);
        for (Backend backend : Backend.values()) {
            float[] learned = learned(backend, learning, new float[] {1, 1, 1, 0.05f, -0.3f, 0.4f}, 40);
            assertThat(learned).containsExactly(1, 1, 1, 0, 0, 0);
        }
    }

    /** A unit's weights (3, 4) are 5 long: cut to 2 they are (1.2, 1.6). Rows of weights belong to inputs, columns to units. */
    @ParameterizedTest
    @EnumSource(Backend.class)
    void whatEntersAUnitIsCutToTheLargestLength(Backend backend) {
        Learning learning = learning(new Optimiser.Sgd(1e-6), 0, 0, 2, 0);
        float[] start = {9, 9, 9, 3, 1, 0, 4, -1, 0};

        assertThat(learned(backend, learning, start, 1))
                .containsExactly(new float[] {9, 9, 9, 1.2f, 1, 0, 1.6f, -1, 0}, within(1e-6f));
    }

    private static float[] learned(Backend backend, Learning learning, float[] start, int steps) {
        Samples samples = weightless(start.length / 3 - 1);
        Architecture architecture = Networks.architecture(LINEAR, samples.columns(), 3);
        try (Workspace space = backend.open(new Plan(architecture, learning, 20))) {
            Network network = space.network(start);
            for (int step = 0; step < steps; step++) {
                assertThat(network.step(Batch.of(samples, step), learning.optimiser().rate())).isTrue();
            }
            return network.parameters();
        }
    }

    @ParameterizedTest
    @CsvSource({"FUSED, 1, 0.1", "FUSED, 2, 0.1", "ND4J, 1, 0.1", "FUSED, 1, 100", "FUSED, 2, 100", "ND4J, 1, 100"})
    void aGradientThatIsTooLongKeepsItsDirectionAndNothingElseChanges(Backend backend, int threads, double most) {
        Samples samples = Networks.noise(40, 5, 3, new SplittableRandom(7));
        Architecture architecture = Networks.architecture(DEEP, 5, 3);
        float[] start = Networks.start(architecture, new SplittableRandom(8));
        Learning learning = learning(SGD, 0, 0.1, 0, most);
        try (Workspace space = backend.open(new Plan(architecture, learning, 40, threads))) {
            Network network = space.network(start);
            Batch batch = Batch.of(samples, 1);
            float[] gradient = network.gradient(batch);
            double length = Math.sqrt(IntStream.range(0, gradient.length).mapToDouble(i -> gradient[i] * gradient[i]).sum());
            assertThat(length).isBetween(0.2, 10.0);
            double factor = Math.min(1, most / length);
            assertThat(network.step(batch, 0.1)).isTrue();
            float[] learned = network.parameters();
            for (int i = 0; i < start.length; i++) {
                if (gradient[i] != 0) {
                    assertThat(learned[i] - start[i]).isCloseTo((float) (-0.1 * factor * gradient[i]), within(1e-6f));
                }
            }
        }
    }

    /**
     * The weights of scikit-learn 1.2 on standardised iris, {@code LogisticRegression(penalty='l1', C=1 / (.05 * 150),
     * solver='saga', multi_class='multinomial', tol=1e-10, max_iter=1000000)}: its C multiplies the sum of the losses.
     */
    @Test
    void absoluteValuesLeaveTheSameWeightsAsScikitLearnAndExactZerosElsewhere() {
        float[] expected = {0, 0, 0, 0.32486f, -0.02314f, 0, -2.39266f, 0, 0, 0, 0, 2.53194f};
        List<Optimiser> some = List.of(new Optimiser.Sgd(0.5), new Optimiser.Momentum(0.1, 0.9), new Optimiser.Adam(0.02));
        for (Optimiser optimiser : some) {
            float[] weights = fitted(learning(optimiser, 0.05, 0, 0, 0));
            assertThat(weights).as(optimiser.toString()).containsExactly(expected, within(1e-3f));
            for (int i = 0; i < expected.length; i++) {
                assertThat(weights[i] == 0).as("%s %d", optimiser, i).isEqualTo(expected[i] == 0);
            }
        }
    }

    /** Likewise with {@code penalty='l2', C=1 / (2 * .02 * 150), solver='lbfgs'}, whose penalty is ½ Σw². */
    @Test
    void squaresLeaveTheSameWeightsAsScikitLearn() {
        float[] expected = {
            -0.65156f, 0.22192f, 0.42963f, 0.65625f, -0.42038f, -0.23586f,
            -1.01123f, 0.01575f, 0.99548f, -0.94358f, -0.33052f, 1.2741f
        };

        assertThat(fitted(learning(new Optimiser.Sgd(0.5), 0, 0.02, 0, 0))).containsExactly(expected, within(1e-4f));
    }

    /** The weights after 3000 steps on all rows, from zeros. */
    private static float[] fitted(Learning learning) {
        Samples iris = Networks.standardised("iris");
        Architecture architecture = Networks.architecture(LINEAR, 4, 3);
        try (Workspace space = Backend.FUSED.open(new Plan(architecture, learning, 150))) {
            Network network = space.network(new float[15]);
            Batch batch = Batch.of(iris, 1);
            for (int step = 0; step < 3000; step++) {
                assertThat(network.step(batch, learning.optimiser().rate())).isTrue();
            }
            return Arrays.copyOfRange(network.parameters(), 3, 15);
        }
    }
}
