package argmax.engine.net.activation;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * fₖ(z) = exp(zₖ) / Σ exp(zⱼ) over a row; the gradient by z is f (δ − Σ δⱼfⱼ). The largest number of a row is subtracted first, so that
 * no exponential overflows. The padding of f is 0, and with it that of the gradient.
 */
final class Softmax implements Nonlinearity {
    @Override
    public void forward(int rows, Matrix z, Matrix bias, Matrix out) {
        for (int row = 0; row < rows; row++) {
            long first = (long) row * z.stride();
            add(z, bias, out, first);
            exponentials(out, first, largest(out, row));
            scale(out, first, 1 / sum(out, row));
            out.clearPadding(row);
        }
    }

    private static void add(Matrix z, Matrix bias, Matrix out, long first) {
        for (int column = 0; column < z.stride(); column += Lanes.COUNT) {
            FloatVector sum = Lanes.load(z.segment(), first + column).add(Lanes.load(bias.segment(), column));
            Lanes.store(sum, out.segment(), first + column);
        }
    }

    /** NaN, where one is. */
    private static float largest(Matrix out, int row) {
        float largest = out.get(row, 0);
        for (int column = 1; column < out.columns(); column++) {
            largest = Math.max(largest, out.get(row, column));
        }
        return largest;
    }

    private static void exponentials(Matrix out, long first, float largest) {
        for (int column = 0; column < out.stride(); column += Lanes.COUNT) {
            FloatVector below = Lanes.load(out.segment(), first + column).sub(largest);
            Lanes.store(Lanes.exp(below), out.segment(), first + column);
        }
    }

    private static float sum(Matrix out, int row) {
        float sum = 0;
        for (int column = 0; column < out.columns(); column++) {
            sum += out.get(row, column);
        }
        return sum;
    }

    private static void scale(Matrix out, long first, float factor) {
        for (int column = 0; column < out.stride(); column += Lanes.COUNT) {
            Lanes.store(Lanes.load(out.segment(), first + column).mul(factor), out.segment(), first + column);
        }
    }

    @Override
    public void backward(int rows, Matrix delta, Matrix a, Matrix sums) {
        for (int column = 0; column < sums.stride(); column += Lanes.COUNT) {
            Lanes.store(Lanes.all(0f), sums.segment(), column);
        }
        for (int row = 0; row < rows; row++) {
            float common = 0;
            for (int column = 0; column < delta.columns(); column++) {
                common += delta.get(row, column) * a.get(row, column);
            }
            for (int column = 0; column < delta.stride(); column += Lanes.COUNT) {
                long at = (long) row * delta.stride() + column;
                FloatVector d = Lanes.load(delta.segment(), at).sub(common).mul(Lanes.load(a.segment(), at));
                Lanes.store(d, delta.segment(), at);
                Lanes.store(Lanes.load(sums.segment(), column).add(d), sums.segment(), column);
            }
        }
    }

    @Override
    public INDArray value(INDArray z) {
        INDArray exponentials = Transforms.exp(z.subColumnVector(z.max(true, 1)), false);
        return exponentials.diviColumnVector(exponentials.sum(true, 1));
    }

    @Override
    public INDArray backward(INDArray delta, INDArray a) {
        return delta.subColumnVector(delta.mul(a).sum(true, 1)).muli(a);
    }
}
