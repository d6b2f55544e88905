package argmax.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.train.TrainingGroup;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryTest {
    private static final int ROUNDS = 8;

    /**
     * Each of these networks takes about 13 MB, so twenty that stayed would be 260 MB, in every round. What is resident also grows
     * with the heap, whenever the collector likes, but not in eight rounds one after another.
     */
    @ParameterizedTest
    @EnumSource(Backend.class)
    void runsGiveTheirNativeMemoryBack(Backend backend) {
        Architecture architecture = Architecture.of(
                Graph.softmax(Collections.nCopies(3, new Dense(600, Activation.RELU)), 3),
                DataSets.card("iris").inputs(),
                3,
                List.of());
        Plan plan = new Plan(architecture, Learning.by(new Optimiser.Adam(0.01)), 150);
        train(backend, plan, 5);

        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least >= 80_000; round++) {
            long before = MemoryBench.residentKilobytes();
            train(backend, plan, 20);
            least = Math.min(least, MemoryBench.residentKilobytes() - before);
        }

        assertThat(least).as("kilobytes left by twenty runs").isLessThan(80_000);
    }

    private static void train(Backend backend, Plan plan, int runs) {
        Samples rows = DataSets.load("iris").rows();
        for (int i = 0; i < runs; i++) {
            try (TrainingGroup group = new TrainingGroup(backend, plan)) {
                assertThat(group.begin(rows, rows, i, 0, false, null).learn(() -> false)).isEmpty();
            }
        }
    }
}
