package argmax.engine.net.update;

import argmax.engine.net.Optimiser;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** c := decay · c + (1 − decay) · gradient², w := w − rate · gradient / (√c + ε). */
record RmsPropUpdate(Optimiser.RmsProp optimiser) implements Update {
    private static final double EPSILON = 1e-8;

    @Override
    public int memory() {
        return 1;
    }

    @Override
    public void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, double rate, int step, int from, int to) {
        MemorySegment weights = parameters.segment();
        MemorySegment gradients = gradient.segment();
        MemorySegment squares = remembered.getFirst().segment();
        float keep = (float) optimiser.decay();
        float take = (float) (1 - optimiser.decay());
        float pace = (float) rate;
        float epsilon = (float) EPSILON;
        for (int at = from; at < to; at += Lanes.COUNT) {
            FloatVector g = Lanes.load(gradients, at);
            FloatVector c = Lanes.load(squares, at).mul(keep).add(g.mul(g).mul(take));
            Lanes.store(c, squares, at);
            Lanes.store(Lanes.load(weights, at).sub(g.mul(pace).div(c.sqrt().add(epsilon))), weights, at);
        }
    }

    @Override
    public void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, double rate, int step) {
        INDArray c = remembered.getFirst();
        c.muli(optimiser.decay()).addi(gradient.mul(gradient).muli(1 - optimiser.decay()));
        parameters.subi(gradient.mul(rate).divi(Transforms.sqrt(c, true).addi(EPSILON)));
    }
}
