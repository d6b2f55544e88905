package argmax.engine.net.activation;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = z above 0, 0.1 z below; the slope at 0 is 0.1. */
final class LeakyRelu implements Nonlinearity {
    private static final float LEAK = 0.1f;

    @Override
    public void forward(int rows, Matrix z, Matrix bias, Matrix out) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                FloatVector sum = Lanes.load(z.segment(), at).add(b);
                Lanes.store(sum.max(sum.mul(LEAK)), out.segment(), at);
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
                FloatVector d = above.mul(LEAK).blend(above, value.compare(VectorOperators.GT, 0f));
                Lanes.store(d, delta.segment(), at);
                sum = sum.add(d);
            }
            Lanes.store(sum, sums.segment(), column);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        return Transforms.max(z, z.mul(0.1));
    }

    @Override
    public INDArray backward(INDArray delta, INDArray a) {
        return delta.mul(a.gt(0).castTo(a.dataType()).muli(0.9).addi(0.1));
    }
}
