package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.memory.Natives;
import java.util.SplittableRandom;

/**
 * Compares gradients of the ND4J back end, in double precision, with central differences of its loss. The loss is that of a batch
 * as it is learned from: with units dropped and statistics of the batch.
 */
final class GradientCheck {
    /** A power of two, so that parameters move by it exactly. */
    private static final float SHIFT = 0x1p-12f;

    private static final long NOISE = 5;

    private GradientCheck() {}

    /** Checks every learned parameter of a network without penalties. */
    static void of(Graph graph, Samples samples, int classes) {
        of(graph, samples, classes, Learning.by(new Optimiser.Sgd(1)));
    }

    static void of(Graph graph, Samples samples, int classes, Learning learning) {
        Natives.ready();
        Architecture architecture = Networks.architecture(graph, samples.columns(), classes);
        float[] start = Networks.start(architecture, new SplittableRandom(11));
        Batch batch = Batch.of(samples, NOISE);
        try (Nd4jWorkspace space = Nd4jWorkspace.ofDoubles(new Plan(architecture, learning, samples.rows()))) {
            Nd4jNetwork network = new Nd4jNetwork(space, start);
            float[] gradient = network.gradient(batch);
            int next = 0;
            for (Place place : architecture.places()) {
                for (Parameter parameter : place.parameters()) {
                    for (int i = 0; i < parameter.size(); i++, next++) {
                        double slope = parameter.learned() ? slope(network, batch, start, next) : 0;
                        assertThat((double) gradient[next])
                                .as("%s, %s %d", place.name(), parameter.name(), i)
                                .isCloseTo(slope, within(1e-6 + 1e-5 * Math.abs(slope)));
                    }
                }
            }
        }
    }

    private static double slope(Nd4jNetwork network, Batch batch, float[] at, int parameter) {
        float[] moved = at.clone();
        moved[parameter] = at[parameter] + SHIFT;
        network.restore(moved);
        double above = network.loss(batch);
        double width = moved[parameter];
        moved[parameter] = at[parameter] - SHIFT;
        network.restore(moved);
        width -= moved[parameter];
        return (above - network.loss(batch)) / width;
    }
}
