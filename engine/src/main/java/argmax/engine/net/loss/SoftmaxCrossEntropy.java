package argmax.engine.net.loss;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * p = softmax(z), loss −ln p(true class); the gradient by the logits is p minus one at the true class. The largest logit is
 * subtracted first, so that no exponential overflows.
 */
final class SoftmaxCrossEntropy implements Criterion {
    @Override
    public boolean gradient(int rows, Matrix logits, Truth truth, float share, Matrix delta) {
        return logits.stride() == Lanes.COUNT
                ? ofOneVector(rows, logits, truth, share, delta)
                : ofManyVectors(rows, logits, truth, share, delta);
    }

    /**
     * All logits of a row fit into one vector. Two plain loops: with the sum taken across the lanes in one, the JVM compiled it
     * badly in one process of ten.
     */
    private static boolean ofOneVector(int rows, Matrix logits, Truth truth, float share, Matrix delta) {
        VectorMask<Float> used = Lanes.SPECIES.indexInRange(0, logits.columns());
        for (int row = 0; row < rows; row++) {
            long at = (long) row * logits.stride();
            FloatVector z = Lanes.load(logits.segment(), at);
            float largest = Lanes.largest(Lanes.all(Float.NEGATIVE_INFINITY).blend(z, used));
            Lanes.store(Lanes.all(0f).blend(Lanes.exp(z.sub(largest)), used), delta.segment(), at);
        }
        float poison = 0;
        for (int row = 0; row < rows; row++) {
            float sum = 0;
            for (int column = 0; column < logits.columns(); column++) {
                sum += delta.get(row, column);
            }
            poison += 0 * sum;
            float counts = share * truth.weight(row);
            long at = (long) row * delta.stride();
            Lanes.store(Lanes.load(delta.segment(), at).mul(counts / sum), delta.segment(), at);
            delta.set(row, truth.label(row), delta.get(row, truth.label(row)) - counts);
        }
        return poison == 0;
    }

    private static boolean ofManyVectors(int rows, Matrix logits, Truth truth, float share, Matrix delta) {
        for (int row = 0; row < rows; row++) {
            exponentials(row, logits, delta);
            float sum = 0;
            for (int column = 0; column < logits.columns(); column++) {
                sum += delta.get(row, column);
            }
            if (Float.isNaN(sum)) {
                return false;
            }
            float counts = share * truth.weight(row);
            float factor = counts / sum;
            for (int column = 0; column < logits.columns(); column++) {
                delta.set(row, column, delta.get(row, column) * factor);
            }
            delta.clearPadding(row);
            delta.set(row, truth.label(row), delta.get(row, truth.label(row)) - counts);
        }
        return true;
    }

    /** Writes exp(logit − largest logit); NaN, where one is infinite or NaN itself. */
    private static void exponentials(int row, Matrix logits, Matrix delta) {
        float largest = logits.get(row, 0);
        for (int column = 1; column < logits.columns(); column++) {
            largest = Math.max(largest, logits.get(row, column));
        }
        for (int column = 0; column < logits.columns(); column += Lanes.COUNT) {
            long at = (long) row * logits.stride() + column;
            FloatVector below = Lanes.load(logits.segment(), at).sub(largest);
            Lanes.store(Lanes.exp(below), delta.segment(), at);
        }
    }

    @Override
    public INDArray gradient(INDArray logits, Truth truth, double share) {
        INDArray delta = Transforms.exp(logits.subColumnVector(logits.max(true, 1)), false);
        delta.diviColumnVector(delta.sum(true, 1));
        INDArray ones = Nd4j.zerosLike(delta);
        for (int row = 0; row < delta.rows(); row++) {
            ones.putScalar(row, truth.label(row), 1);
        }
        return delta.subi(ones).muliColumnVector(TruthArrays.counts(logits, truth, share));
    }

    @Override
    public double loss(double[] logits, int units, int row, Truth truth) {
        int first = row * units;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = first; i < first + units; i++) {
            largest = Math.max(largest, logits[i]);
        }
        double sum = 0;
        for (int i = first; i < first + units; i++) {
            sum += Math.exp(logits[i] - largest);
        }
        return largest + Math.log(sum) - logits[first + truth.label(row)];
    }

    @Override
    public double[] logProbabilities(double[] logits, int units) {
        double[] result = new double[logits.length];
        for (int first = 0; first < logits.length; first += units) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = first; i < first + units; i++) {
                largest = Math.max(largest, logits[i]);
            }
            double sum = 0;
            for (int i = first; i < first + units; i++) {
                sum += Math.exp(logits[i] - largest);
            }
            double normaliser = largest + Math.log(sum);
            for (int i = first; i < first + units; i++) {
                result[i] = logits[i] - normaliser;
            }
        }
        return result;
    }
}
