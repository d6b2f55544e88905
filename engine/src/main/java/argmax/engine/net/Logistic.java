package argmax.engine.net;

import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = 1 / (1 + exp(-z)), with the slope f (1 - f). */
final class Logistic implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                Lanes.store(Lanes.logistic(Lanes.load(z.segment(), at).add(b)), z.segment(), at);
            }
        }
    }

    @Override
    public void backward(int rows, Matrix delta, Matrix a) {
        long end = (long) rows * delta.stride();
        for (long at = 0; at < end; at += Lanes.COUNT) {
            FloatVector value = Lanes.load(a.segment(), at);
            FloatVector d = Lanes.load(delta.segment(), at);
            Lanes.store(d.mul(value.sub(value.mul(value))), delta.segment(), at);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        return Transforms.sigmoid(z, false);
    }

    @Override
    public INDArray slope(INDArray a) {
        return a.rsub(1).muli(a);
    }
}
