package argmax.engine.net.activation;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = tanh z, with the slope 1 − f². */
final class Tanh implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias, Matrix out) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                Lanes.store(Lanes.tanh(Lanes.load(z.segment(), at).add(b)), out.segment(), at);
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
                FloatVector d = above.sub(above.mul(value).mul(value));
                Lanes.store(d, delta.segment(), at);
                sum = sum.add(d);
            }
            Lanes.store(sum, sums.segment(), column);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        return Transforms.tanh(z, false);
    }

    @Override
    public INDArray backward(INDArray delta, INDArray a) {
        return delta.mul(a.mul(a).rsubi(1));
    }
}
