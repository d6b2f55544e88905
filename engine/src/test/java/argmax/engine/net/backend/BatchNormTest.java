package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Parameter;
import argmax.engine.net.Shape;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BatchNormTest {
    private static final Learning STILL = Learning.by(new Optimiser.Sgd(1e-6));

    private static Graph graph(int units, Activation activation) {
        return Graph.softmax(
                List.of(
                        new BatchNorm(0.9),
                        new Dense(units, activation),
                        new BatchNorm(0.8),
                        new Dense(units + 2, Activation.TANH),
                        new BatchNorm(0),
                        new Dropout(0.2)),
                3);
    }

    @ParameterizedTest
    @CsvSource({"3, TANH", "4, LOGISTIC", "5, IDENTITY"})
    void theGradientIsTheSlopeOfTheLoss(int units, Activation activation) {
        GradientCheck.of(graph(units, activation), Networks.noise(9, 4, 3, new SplittableRandom(1)), 3);
    }

    @ParameterizedTest
    @CsvSource({"3, TANH, 1", "16, LOGISTIC, 2", "37, RELU, 1"})
    void bothBackEndsLearnTheSame(int units, Activation activation, int threads) {
        Samples samples = Networks.noise(100, 20, 3, new SplittableRandom(2));
        Agreement.of(graph(units, activation), samples, 3, Learning.by(new Optimiser.Sgd(0.05)), 48, threads);
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void runningAveragesFollowMeanAndPopulationVariance(Backend backend) {
        Architecture architecture = Networks.architecture(Graph.logistic(List.of(new BatchNorm(0.75))), 1, 2);
        Samples samples = new Samples(1, new float[] {1, 3, 8}, new int[] {0, 1, 1});
        float[] start = {1, 0, 0, 1, 0, 1};
        try (Workspace space = backend.open(new Plan(architecture, STILL, 3))) {
            Network network = space.network(start);
            Batch batch = Batch.of(samples, 1);

            network.gradient(batch);
            assertThat(network.parameters()).containsExactly(start);
            assertThat(network.step(batch, 0)).isTrue();
            // Of 1, 3 and 8 the mean is 4, the population variance 26/3.
            float[] expected = {1, 0, 1, 0.75f + 0.25f * 26 / 3, 0, 1};
            assertThat(network.parameters()).containsExactly(expected, within(1e-6f));
            assertThat(network.step(batch, 0)).isTrue();
            assertThat((double) network.parameters()[2]).isCloseTo(0.75 + 0.25 * 4, within(1e-6));

            network.restore(new float[] {2, 1, 3, 4, 0, 1});
            // γ (x − μ) / √(σ² + ε) + β = 2 (5 − 3) / 2 + 1 for x = 5.
            assertThat(network.outputs(1, new Samples(1, new float[] {5}, new int[] {0}))[0]).isCloseTo(3, within(1e-5));
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aBatchOfOneRowLeavesBetaAlone(Backend backend) {
        Architecture architecture = Networks.architecture(Graph.logistic(List.of(new BatchNorm(0))), 2, 2);
        Samples samples = new Samples(2, new float[] {7, -3}, new int[] {1});
        try (Workspace space = backend.open(new Plan(architecture, STILL, 1))) {
            Network network = space.network(new float[] {1, 1, 0, 0, 0, 0, 1, 1, 0, 0.5f, 0.5f});
            assertThat(network.step(Batch.of(samples, 1), 0)).isTrue();
            assertThat(network.parameters()).containsExactly(1, 1, 0, 0, 7, -3, 0, 0, 0, 0.5f, 0.5f);
        }
    }

    /** What is left of a batch has another mean, so sharing its rows would change results beyond roundings. */
    @Test
    void twoThreadsGiveBitForBitWhatOneDoes() {
        Samples samples = Networks.noise(64, 6, 3, new SplittableRandom(3));
        Architecture architecture = Networks.architecture(graph(8, Activation.RELU), 6, 3);
        float[] start = Networks.start(architecture, new SplittableRandom(4));
        assertThat(learned(architecture, samples, start, 2)).containsExactly(learned(architecture, samples, start, 1));
    }

    private static float[] learned(Architecture architecture, Samples samples, float[] start, int threads) {
        Learning learning = Learning.by(new Optimiser.Adam(0.01));
        try (Workspace space = Backend.FUSED.open(new Plan(architecture, learning, 64, threads))) {
            Network network = space.network(start);
            for (int step = 0; step < 5; step++) {
                assertThat(network.step(Batch.of(samples, step), 0.01)).isTrue();
            }
            return network.parameters();
        }
    }

    @Test
    void twoOfFourNumbersPerUnitAreLearned() {
        List<Parameter> parameters = new BatchNorm(0.9).parameters(List.of(Shape.of(4, 4, 3)));

        assertThat(parameters).allMatch(parameter -> parameter.size() == 3);
        assertThat(parameters.stream().filter(Parameter::learned).map(Parameter::name)).containsExactly("gamma", "beta");
    }
}
