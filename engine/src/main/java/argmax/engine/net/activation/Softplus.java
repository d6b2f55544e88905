package argmax.engine.net.activation;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = ln(1 + exp z), with the slope 1 / (1 + exp(−z)) = 1 − exp(−f). */
final class Softplus implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias, Matrix out) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                Lanes.store(Lanes.softplus(Lanes.load(z.segment(), at).add(b)), out.segment(), at);
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
                FloatVector d = above.sub(above.mul(Lanes.exp(value.neg())));
                Lanes.store(d, delta.segment(), at);
                sum = sum.add(d);
            }
            Lanes.store(sum, sums.segment(), column);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        // max(z, 0) + ln(1 + exp(−|z|)): the exponential never overflows.
        INDArray small = Transforms.exp(Transforms.abs(z).negi(), false).addi(1);
        return Transforms.max(z, 0).addi(Transforms.log(small, false));
    }

    @Override
    public INDArray backward(INDArray delta, INDArray a) {
        return delta.mul(Transforms.exp(a.neg(), false).rsubi(1));
    }
}
