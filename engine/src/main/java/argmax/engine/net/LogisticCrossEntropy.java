package argmax.engine.net;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** One logit z, p = 1 / (1 + exp(-z)) for class 1, loss −ln p(true class); the gradient by the logit is p − y. */
final class LogisticCrossEntropy implements Loss {
    @Override
    public boolean gradient(int rows, Matrix logits, int[] labels, Matrix delta) {
        for (int row = 0; row < rows; row++) {
            float logit = logits.get(row, 0);
            if (!Float.isFinite(logit)) {
                return false;
            }
            double probability = 1 / (1 + Math.exp(-logit));
            delta.set(row, 0, (float) ((probability - labels[row]) / rows));
        }
        return true;
    }

    @Override
    public INDArray gradient(INDArray logits, int[] labels) {
        INDArray truth = Nd4j.createFromArray(labels).castTo(logits.dataType()).reshape(labels.length, 1);
        return Transforms.sigmoid(logits, true).subi(truth).divi(labels.length);
    }

    @Override
    public double[] logProbabilities(double[] logits, int classes) {
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
