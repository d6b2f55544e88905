package argmax.engine.net;

import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** f(z) = tanh z, with the slope 1 - f². */
final class Tanh implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                Lanes.store(Lanes.tanh(Lanes.load(z.segment(), at).add(b)), z.segment(), at);
            }
        }
    }

    @Override
    public void backward(int rows, Matrix delta, Matrix a) {
        long end = (long) rows * delta.stride();
        for (long at = 0; at < end; at += Lanes.COUNT) {
            FloatVector value = Lanes.load(a.segment(), at);
            FloatVector d = Lanes.load(delta.segment(), at);
            Lanes.store(d.sub(d.mul(value).mul(value)), delta.segment(), at);
        }
    }

    @Override
    public INDArray value(INDArray z) {
        return Transforms.tanh(z, false);
    }

    @Override
    public INDArray slope(INDArray a) {
        return a.mul(a).rsubi(1);
    }
}
