package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Batch;
import argmax.engine.net.backend.Network;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.backend.Workspace;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** One of two networks that are trained against each other, with memory of its own. */
final class Contestant implements AutoCloseable {
    private final Architecture architecture;
    private final Workspace workspace;
    private final Network network;
    private final Pace pace;
    private int steps;

    Contestant(Backend backend, Plan plan, RandomGenerator weights) {
        this.architecture = plan.architecture();
        this.workspace = backend.open(plan);
        this.network = workspace.network(Initialiser.draw(architecture, weights));
        this.pace = new Pace(plan.learning());
    }

    /** What leaves its last layer for a batch as it is learned from. */
    float[] values(Batch batch) {
        return network.values(batch);
    }

    /** The gradient of its mean loss by the data of a batch. */
    float[] dataGradient(Batch batch) {
        return network.dataGradient(batch);
    }

    /** One step on its own loss; false where an output was not finite. */
    boolean step(Batch batch) {
        return network.step(batch, pace.rate(steps++));
    }

    /**
     * One step on its own loss, if it has one, and on another that is given by its gradient; false where a number is not
     * finite.
     */
    boolean step(Batch batch, float[] further) {
        return !Overflow.anyIn(further) && network.step(batch, further, pace.rate(steps++));
    }

    /** What leaves its last layer for rows that are only looked at. */
    double[] look(Samples samples) {
        return network.outputs(architecture.layers(), samples);
    }

    /** Whether its weights and what it says of these rows are finite. */
    boolean isFinite(Samples samples) {
        return !Overflow.anyIn(network.parameters()) && Arrays.stream(look(samples)).allMatch(Double::isFinite);
    }

    /**
     * What overflowed.
     *
     * @param name as it is called before what overflowed
     */
    Overflow overflow(String name, Samples samples) {
        Overflow found = Overflow.locate(architecture, network, samples, steps);
        return new Overflow(steps, found.layer(), name + " " + found.what());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
