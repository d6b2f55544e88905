package argmax.engine.net.activation;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = z above 0, exp(z) − 1 below, with the slope 1 above and f + 1 below. */
final class Elu implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias, Matrix out) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                FloatVector sum = Lanes.load(z.segment(), at).add(b);
                FloatVector below = Lanes.exp(sum.min(0f)).sub(1f);
                Lanes.store(sum.max(0f).add(below), out.segment(), at);
            }
        }
    }

    @Override
    public void backward(int rows, Matrix delta, Matrix a, Matrix sums) {
        for (int column = 0; column < delta.stride(); column += Lanes.COUNT) {
            FloatVector sum = Lanes.all(0f);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * delta.stride() + column;
                FloatVector value = Lanes.load(a.segment(), at);
                FloatVector above = Lanes.load(delta.segment(), at);
                // min(f, 0) + 1 is 1 above 0.
                FloatVector d = above.mul(value.min(0f).add(1f));
                Lanes.store(d, delta.segment(), at);
                sum = sum.add(d);
            }
            Lanes.store(sum, sums.segment(), column);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        INDArray below = Transforms.exp(Transforms.min(z, 0), false).subi(1);
        return Transforms.max(z, 0).addi(below);
    }

    @Override
    public INDArray backward(INDArray delta, INDArray a) {
        return delta.mul(Transforms.min(a, 0).addi(1));
    }
}
