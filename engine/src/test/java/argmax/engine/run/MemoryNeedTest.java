package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryNeedTest {
    @Test
    void aSmallNetworkNeedsWhatOneCountsByHand() {
        TrainNetwork spec = spec("iris", new Split.KFold(5, 1), 1, 16, DataChoice.Scaling.STANDARD, 1L, 2L);

        // Weights and biases with rows padded to 16: (4 + 1) · 16 + (16 + 1) · 16 floats, four times for each of 10 trainings, and
        // once for the gradient; 256 rows of 2 · (4 + 16 + 3) numbers, with 32 more for each of three places; five copies of
        // 150 · 4 inputs.
        long parameters = 5 * 16 + 17 * 16;
        long floats = 10 * 4 * parameters + parameters + 256 * (2 * 23 + 3 * 32) + 5 * 600;
        assertThat(MemoryNeed.of(spec)).isEqualTo(4 * floats);
    }

    @Test
    void aLargeNetworkTakesAboutWhatItSays() {
        TrainNetwork small = spec("iris", new Split.HoldOut(0.2, 0.2, 1), 2, 1200, DataChoice.Scaling.NONE, 1L);
        TrainNetwork large = spec("iris", new Split.HoldOut(0.2, 0.2, 1), 4, 2000, DataChoice.Scaling.NONE, 1L);
        Engine.run(small, report -> {});
        long before = resident();
        long[] during = new long[1];

        Engine.run(large, report -> during[0] = resident());

        assertThat(MemoryNeed.of(large)).isBetween(180_000_000L, 260_000_000L);
        // Memory that runs before this one left behind is taken first, and isn't seen to grow.
        assertThat(during[0] - before).isBetween(MemoryNeed.of(large) / 5, MemoryNeed.of(large) * 4 / 3);
    }

    /** Bytes of this process in physical memory. */
    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrainNetwork spec(
            String set, Split split, int layers, int units, DataChoice.Scaling scaling, Long... seeds) {
        return new TrainNetwork(
                new DataChoice(set, List.of(), scaling),
                split,
                Graph.softmax(Collections.nCopies(layers, new Dense(units, Activation.RELU)), 3),
                Learning.by(new Optimiser.Adam(0.001)),
                new Fit(64, 1, new EarlyStopping(0, 5), List.of(seeds)),
                Watch.NOTHING_MORE);
    }
}
