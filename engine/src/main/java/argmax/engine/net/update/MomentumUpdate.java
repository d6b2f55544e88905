package argmax.engine.net.update;

import argmax.engine.net.Optimiser;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * v := momentum · v − rate · gradient, w := w + v. The velocity has the rates of its own steps in it, so that a rate which
 * falls later does not slow it down at once.
 */
record MomentumUpdate(Optimiser.Momentum optimiser) implements Update {
    @Override
    public int memory() {
        return 1;
    }

    @Override
    public void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, double rate, int step, int from, int to) {
        MemorySegment weights = parameters.segment();
        MemorySegment gradients = gradient.segment();
        MemorySegment velocities = remembered.getFirst().segment();
        float keep = (float) optimiser.momentum();
        float pace = (float) rate;
        for (int at = from; at < to; at += Lanes.COUNT) {
            FloatVector v = Lanes.load(velocities, at).mul(keep).sub(Lanes.load(gradients, at).mul(pace));
            Lanes.store(v, velocities, at);
            Lanes.store(Lanes.load(weights, at).add(v), weights, at);
        }
    }

    @Override
    public void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, double rate, int step) {
        INDArray v = remembered.getFirst();
        v.muli(optimiser.momentum()).subi(gradient.mul(rate));
        parameters.addi(v);
    }
}
