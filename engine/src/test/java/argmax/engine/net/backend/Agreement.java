package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;

/** Trains the same network on both back ends and compares gradients, parameters and what leaves each layer. */
final class Agreement {
    private static final int STEPS = 6;
    private static final Offset<Float> PARAMETERS = Offset.offset(1e-4f);
    private static final Offset<Double> OUTPUTS = Offset.offset(5e-4);

    private Agreement() {}

    /** @param threads how many share a step of the fused back end */
    static void of(Graph graph, Samples samples, int classes, Learning learning, int batch, int threads) {
        Architecture architecture = Networks.architecture(graph, samples.columns(), classes);
        float[] start = Networks.start(architecture, new SplittableRandom(7));
        int[] rows = IntStream.range(0, samples.rows()).toArray();
        try (Workspace fused = Backend.FUSED.open(new Plan(architecture, learning, batch, threads));
                Workspace oracle = Backend.ND4J.open(new Plan(architecture, learning, batch))) {
            Network one = fused.network(start);
            Network other = oracle.network(start);
            for (int step = 0; step < STEPS; step++) {
                Batch next = new Batch(samples, rows, step * batch % (samples.rows() - batch + 1), batch, 1000 + step);
                assertThat(one.gradient(next)).as("gradient").containsExactly(other.gradient(next), PARAMETERS);
                assertThat(one.step(next, learning.optimiser().rate())).isTrue();
                assertThat(other.step(next, learning.optimiser().rate())).isTrue();
            }
            assertThat(one.parameters()).as("%s %s", graph, learning).containsExactly(other.parameters(), PARAMETERS);
            for (int place = 1; place <= architecture.layers(); place++) {
                assertThat(one.outputs(place, samples))
                        .as(architecture.place(place).name())
                        .containsExactly(other.outputs(place, samples), OUTPUTS);
            }
        }
    }
}
