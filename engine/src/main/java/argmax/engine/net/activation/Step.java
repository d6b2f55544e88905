package argmax.engine.net.activation;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.nd4j.linalg.api.ndarray.INDArray;

/** f(z) = 1 where z ≥ 0, else 0. Nothing is learned through it: specifications that try are refused before. */
final class Step implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias, Matrix out) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector b = Lanes.load(bias.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * z.stride() + column;
                FloatVector sum = Lanes.load(z.segment(), at).add(b);
                Lanes.store(Lanes.all(0f).blend(1f, sum.compare(VectorOperators.GE, 0f)), out.segment(), at);
            }
        }
    }

    @Override
    public void backward(int rows, Matrix delta, Matrix a, Matrix sums) {
        throw noSlope();
    }

    @Override
    public INDArray value(INDArray z) {
        return z.gte(0).castTo(z.dataType());
    }

    @Override
    public INDArray backward(INDArray delta, INDArray a) {
        throw noSlope();
    }

    private static IllegalStateException noSlope() {
        return new IllegalStateException("A step has no slope to learn from");
    }
}
