package argmax.engine.net.activation;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = arctan z, with the slope 1 / (1 + z²) = cos² f. */
final class Arctan implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias, Matrix out) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                Lanes.store(Lanes.arctan(Lanes.load(z.segment(), at).add(b)), out.segment(), at);
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
                FloatVector cos = Lanes.cos(value);
                FloatVector d = above.mul(cos).mul(cos);
                Lanes.store(d, delta.segment(), at);
                sum = sum.add(d);
            }
            Lanes.store(sum, sums.segment(), column);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        return Transforms.atan(z);
    }

    @Override
    public INDArray backward(INDArray delta, INDArray a) {
        INDArray cos = Transforms.cos(a);
        return cos.muli(cos).muli(delta);
    }
}
