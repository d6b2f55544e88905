package argmax.engine.net.update;

import argmax.engine.net.Optimiser;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * v := momentum · v − rate · gradient, w := w + momentum · v − rate · gradient. The weights are those that Sutskever et al.
 * look ahead to, so that the gradient is taken where the network stands.
 */
record NesterovUpdate(Optimiser.Nesterov optimiser) implements Update {
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
            FloatVector pull = Lanes.load(gradients, at).mul(pace);
            FloatVector v = Lanes.load(velocities, at).mul(keep).sub(pull);
            Lanes.store(v, velocities, at);
            Lanes.store(Lanes.load(weights, at).add(v.mul(keep)).sub(pull), weights, at);
        }
    }

    @Override
    public void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, double rate, int step) {
        INDArray v = remembered.getFirst();
        INDArray pull = gradient.mul(rate);
        v.muli(optimiser.momentum()).subi(pull);
        parameters.addi(v.mul(optimiser.momentum())).subi(pull);
    }
}
