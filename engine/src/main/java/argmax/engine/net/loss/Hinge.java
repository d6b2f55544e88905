package argmax.engine.net.loss;

import argmax.engine.net.memory.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;

/** max(0, 1 − t·y) with t = 1 for the second class and −1 for the first; the gradient by y is −t where t·y < 1, else 0. */
final class Hinge implements Criterion {
    @Override
    public boolean gradient(int rows, Matrix outputs, Truth truth, float share, Matrix delta) {
        for (int row = 0; row < rows; row++) {
            float output = outputs.get(row, 0);
            if (!Float.isFinite(output)) {
                return false;
            }
            int sign = sign(truth, row);
            delta.set(row, 0, sign * output < 1 ? -sign * share * truth.weight(row) : 0);
        }
        return true;
    }

    @Override
    public INDArray gradient(INDArray outputs, Truth truth, double share) {
        INDArray signs = TruthArrays.targets(outputs, truth).muli(2).subi(1);
        INDArray within = signs.mul(outputs).lt(1).castTo(outputs.dataType());
        return signs.negi().muli(within).muliColumnVector(TruthArrays.counts(outputs, truth, share));
    }

    @Override
    public double loss(double[] outputs, int units, int row, Truth truth) {
        return Math.max(0, 1 - sign(truth, row) * outputs[row]);
    }

    /** The output read as a logit: a support vector machine knows no probabilities. */
    @Override
    public double[] logProbabilities(double[] outputs, int units) {
        return new LogisticCrossEntropy().logProbabilities(outputs, units);
    }

    private static int sign(Truth truth, int row) {
        return truth.label(row) == 1 ? 1 : -1;
    }
}
