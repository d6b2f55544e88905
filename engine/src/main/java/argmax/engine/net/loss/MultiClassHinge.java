package argmax.engine.net.loss;

import argmax.engine.net.memory.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Σ max(0, 1 + yₖ − y(true class)) over the other classes; Weston and Watkins, "Support vector machines for multi-class
 * pattern recognition", 1999. The gradient is 1 by each output that comes nearer than 1 to that of the true class, and by that
 * one minus the number of them.
 */
final class MultiClassHinge implements Criterion {
    @Override
    public boolean gradient(int rows, Matrix outputs, Truth truth, float share, Matrix delta) {
        for (int row = 0; row < rows; row++) {
            int right = truth.label(row);
            float least = outputs.get(row, right) - 1;
            float counts = share * truth.weight(row);
            int near = 0;
            for (int unit = 0; unit < outputs.columns(); unit++) {
                float output = outputs.get(row, unit);
                if (!Float.isFinite(output)) {
                    return false;
                }
                boolean tooNear = unit != right && output > least;
                near += tooNear ? 1 : 0;
                delta.set(row, unit, tooNear ? counts : 0);
            }
            delta.set(row, right, -near * counts);
        }
        return true;
    }

    @Override
    public INDArray gradient(INDArray outputs, Truth truth, double share) {
        INDArray right = TruthArrays.targets(outputs, truth);
        INDArray least = outputs.mul(right).sum(true, 1).subi(1);
        INDArray near = outputs.subColumnVector(least).gt(0).castTo(outputs.dataType()).muli(right.rsub(1));
        INDArray delta = near.sub(right.mulColumnVector(near.sum(true, 1)));
        return delta.muliColumnVector(TruthArrays.counts(outputs, truth, share));
    }

    @Override
    public double loss(double[] outputs, int units, int row, Truth truth) {
        double right = outputs[row * units + truth.label(row)];
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += unit == truth.label(row) ? 0 : Math.max(0, 1 + outputs[row * units + unit] - right);
        }
        return sum;
    }

    /** The outputs read as logits: a support vector machine knows no probabilities. */
    @Override
    public double[] logProbabilities(double[] outputs, int units) {
        return new SoftmaxCrossEntropy().logProbabilities(outputs, units);
    }
}
