package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BackendsTest {
    private static final List<Optimiser> OPTIMISERS = List.of(
            new Optimiser.Sgd(0.05),
            new Optimiser.Adam(0.01),
            new Optimiser.Momentum(0.02, 0.9),
            new Optimiser.Nesterov(0.02, 0.8),
            new Optimiser.AdaGrad(0.02),
            new Optimiser.RmsProp(0.002, 0.9));

    @Test
    void bothBackEndsLearnTheSameWhateverTheArchitecture() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int trial = 0; trial < 60; trial++) {
            int classes = random.nextInt(2, 4);
            Graph graph = RandomGraph.of(classes, random);
            Optimiser optimiser = OPTIMISERS.get(trial % OPTIMISERS.size());
            Samples rows = Networks.noise(120, random.nextInt(1, 30), classes, random);
            Agreement.of(graph, rows, classes, Learning.by(optimiser), random.nextInt(1, 60), random.nextInt(1, 3));
        }
    }

    @Test
    void parametersComeBackAsTheyWereGiven() {
        Architecture architecture = Networks.architecture(RandomGraph.of(3, new SplittableRandom(3)), 4, 3);
        float[] start = Networks.start(architecture, new SplittableRandom(4));
        for (Backend backend : Backend.values()) {
            try (Workspace space = backend.open(new Plan(architecture, Learning.by(new Optimiser.Sgd(1)), 8))) {
                assertThat(space.network(start).parameters()).containsExactly(start);
            }
        }
    }
}
