package argmax.engine.net;

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
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    @Override
    public int memory() {
        return 2;
    }

    @Override
    public void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, int step) {
        MemorySegment weights = parameters.segment();
        MemorySegment gradients = gradient.segment();
        MemorySegment means = remembered.get(0).segment();
        MemorySegment squares = remembered.get(1).segment();
        double correction = Math.sqrt(1 - Math.pow(BETA2, step));
        FloatVector rate = Lanes.all((float) (-optimiser.rate() * correction / (1 - Math.pow(BETA1, step))));
        FloatVector epsilon = Lanes.all((float) (EPSILON * correction));
        for (int at = 0; at < parameters.stride(); at += Lanes.COUNT) {
            FloatVector g = Lanes.load(gradients, at);
            FloatVector m = Lanes.load(means, at).mul((float) BETA1).add(g.mul((float) (1 - BETA1)));
            FloatVector v = Lanes.load(squares, at).mul((float) BETA2).add(g.mul(g).mul((float) (1 - BETA2)));
            FloatVector w = Lanes.load(weights, at).add(rate.mul(m).div(v.sqrt().add(epsilon)));
            Lanes.store(m, means, at);
            Lanes.store(v, squares, at);
            Lanes.store(w, weights, at);
        }
    }

    @Override
    public void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, int step) {
        INDArray m = remembered.get(0);
        INDArray v = remembered.get(1);
        m.muli(BETA1).addi(gradient.mul(1 - BETA1));
        v.muli(BETA2).addi(gradient.mul(gradient).muli(1 - BETA2));
        INDArray mean = m.div(1 - Math.pow(BETA1, step));
        INDArray root = Transforms.sqrt(v.div(1 - Math.pow(BETA2, step)), false);
        parameters.subi(mean.muli(optimiser.rate()).divi(root.addi(EPSILON)));
    }
}
