package argmax.engine.net.train;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Network;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.backend.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverflowTest {
    private static final Architecture ARCHITECTURE = Architecture.of(
            Graph.logistic(List.of(new Dense(1, Activation.IDENTITY), new BatchNorm(0.9))), List.of("x"), 2, List.of());
    private static final Samples ROWS = new Samples(1, new float[] {1e5f, -1e5f}, new int[] {0, 1});

    /** Bias and weight; gamma, beta, running mean and variance; bias and weight. */
    private static Overflow in(float... parameters) {
        try (Workspace space = Backend.FUSED.open(new Plan(ARCHITECTURE, Learning.by(new Optimiser.Sgd(1)), 2))) {
            Network network = space.network(parameters);
            return Overflow.locate(ARCHITECTURE, network, ROWS, 7);
        }
    }

    @Test
    void aLearnedWeightThatOverflowedIsNamed() {
        assertThat(in(0, 1, 1, 0, 0, 1, 0, Float.POSITIVE_INFINITY)).isEqualTo(new Overflow(7, 3, "weight"));
        assertThat(in(0, 1, Float.NaN, 0, Float.NaN, 1, 0, 1)).isEqualTo(new Overflow(7, 2, "weight"));
    }

    @Test
    void runningStatisticsAreNoWeightsSoThatTheActivationBeforeThemIsNamed() {
        assertThat(in(0, 1e35f, 1, 0, Float.NaN, Float.NaN, 0, 1)).isEqualTo(new Overflow(7, 1, "activation"));
    }
}
