package argmax.engine.net.update;

import argmax.engine.net.Optimiser;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * m := β₁m + (1−β₁)g, v := β₂v + (1−β₂)g², w := w − rate · m̂ / (√v̂ + ε) with m̂ = m / (1−β₁ᵗ) and v̂ = v / (1−β₂ᵗ). With
 * c = √(1−β₂ᵗ) the last is w − (rate · c / (1−β₁ᵗ)) · m / (√v + cε), which the fused loop computes.
 */
record AdamUpdate(Optimiser.Adam optimiser) implements Update {
    private static final double EPSILON = 1e-8;

    @Override
    public int memory() {
        return 2;
    }

    @Override
    public void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, double rate, int step, int from, int to) {
        MemorySegment weights = parameters.segment();
        MemorySegment gradients = gradient.segment();
        MemorySegment means = remembered.get(0).segment();
        MemorySegment squares = remembered.get(1).segment();
        double correction = Math.sqrt(1 - Math.pow(optimiser.beta2(), step));
        FloatVector pace = Lanes.all((float) (-rate * correction / (1 - Math.pow(optimiser.beta1(), step))));
        FloatVector epsilon = Lanes.all((float) (EPSILON * correction));
        float keep1 = (float) optimiser.beta1();
        float take1 = (float) (1 - optimiser.beta1());
        float keep2 = (float) optimiser.beta2();
        float take2 = (float) (1 - optimiser.beta2());
        for (int at = from; at < to; at += Lanes.COUNT) {
            FloatVector g = Lanes.load(gradients, at);
            FloatVector m = Lanes.load(means, at).mul(keep1).add(g.mul(take1));
            FloatVector v = Lanes.load(squares, at).mul(keep2).add(g.mul(g).mul(take2));
            FloatVector w = Lanes.load(weights, at).add(pace.mul(m).div(v.sqrt().add(epsilon)));
            Lanes.store(m, means, at);
            Lanes.store(v, squares, at);
            Lanes.store(w, weights, at);
        }
    }

    @Override
    public void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, double rate, int step) {
        INDArray m = remembered.get(0);
        INDArray v = remembered.get(1);
        m.muli(optimiser.beta1()).addi(gradient.mul(1 - optimiser.beta1()));
        v.muli(optimiser.beta2()).addi(gradient.mul(gradient).muli(1 - optimiser.beta2()));
        INDArray mean = m.div(1 - Math.pow(optimiser.beta1(), step));
        INDArray root = Transforms.sqrt(v.div(1 - Math.pow(optimiser.beta2(), step)), false);
        parameters.subi(mean.muli(rate).divi(root.addi(EPSILON)));
    }
}
