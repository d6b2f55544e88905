package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BackendsTest {
    @Test
    void bothBackEndsLearnTheSameWhateverTheArchitecture() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int trial = 0; trial < 60; trial++) {
            int classes = random.nextInt(2, 4);
            Graph graph = RandomGraph.of(classes, random);
            Optimiser optimiser = random.nextBoolean() ? new Optimiser.Sgd(0.05) : new Optimiser.Adam(0.01);
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
