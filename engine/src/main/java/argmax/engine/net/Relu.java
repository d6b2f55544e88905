package argmax.engine.net;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = max(z, 0), with the slope 0 at 0. */
final class Relu implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                Lanes.store(Lanes.load(z.segment(), at).add(b).max(0f), z.segment(), at);
            }
        }
    }

    @Override
    public void backward(int rows, Matrix delta, Matrix a) {
        long end = (long) rows * delta.stride();
        for (long at = 0; at < end; at += Lanes.COUNT) {
            FloatVector value = Lanes.load(a.segment(), at);
            FloatVector d = Lanes.load(delta.segment(), at);
            Lanes.store(Lanes.all(0f).blend(d, value.compare(VectorOperators.GT, 0f)), delta.segment(), at);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        return Transforms.relu(z, false);
    }

    @Override
    public INDArray slope(INDArray a) {
        return a.gt(0).castTo(a.dataType());
    }
}
