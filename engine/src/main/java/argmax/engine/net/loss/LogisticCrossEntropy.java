package argmax.engine.net.loss;

import argmax.engine.net.memory.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** One logit z, p = 1 / (1 + exp(-z)) for class 1, loss −ln p(true class); the gradient by the logit is p − y. */
final class LogisticCrossEntropy implements Criterion {
    @Override
    public boolean gradient(int rows, Matrix logits, Truth truth, float share, Matrix delta) {
        for (int row = 0; row < rows; row++) {
            float logit = logits.get(row, 0);
            if (!Float.isFinite(logit)) {
                return false;
            }
            double probability = 1 / (1 + Math.exp(-logit));
            delta.set(row, 0, (float) (share * truth.weight(row) * (probability - truth.label(row))));
        }
        return true;
    }

    @Override
    public INDArray gradient(INDArray logits, Truth truth, double share) {
        INDArray delta = Transforms.sigmoid(logits, true);
        for (int row = 0; row < delta.rows(); row++) {
            delta.putScalar(row, 0, share * truth.weight(row) * (delta.getDouble(row, 0) - truth.label(row)));
        }
        return delta;
    }

    @Override
    public double loss(double[] logits, int units, int row, Truth truth) {
        return softplus(truth.label(row) == 1 ? -logits[row] : logits[row]);
    }

    @Override
    public double[] logProbabilities(double[] logits, int units) {
        double[] result = new double[2 * logits.length];
        for (int row = 0; row < logits.length; row++) {
            result[2 * row] = -softplus(logits[row]);
            result[2 * row + 1] = -softplus(-logits[row]);
        }
        return result;
    }

    /** ln(1 + exp z), whose exponential never overflows. */
    private static double softplus(double z) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }
}
