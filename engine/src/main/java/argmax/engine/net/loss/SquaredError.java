package argmax.engine.net.loss;

import argmax.engine.net.memory.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The mean of (y − t)² over the units of a row; the gradient by an output is 2 (y − t) / units. */
final class SquaredError implements Criterion {
    /** Below this, an output is no longer a probability as it stands. */
    private static final double LEAST = 0.01;

    @Override
    public boolean gradient(int rows, Matrix outputs, Truth truth, float share, Matrix delta) {
        int units = outputs.columns();
        for (int row = 0; row < rows; row++) {
            float factor = 2 * share * truth.weight(row) / units;
            for (int unit = 0; unit < units; unit++) {
                float output = outputs.get(row, unit);
                if (!Float.isFinite(output)) {
                    return false;
                }
                delta.set(row, unit, factor * (output - truth.target(row, unit, units)));
            }
        }
        return true;
    }

    @Override
    public INDArray gradient(INDArray outputs, Truth truth, double share) {
        INDArray counts = TruthArrays.counts(outputs, truth, 2 * share / outputs.columns());
        return outputs.sub(TruthArrays.targets(outputs, truth)).muliColumnVector(counts);
    }

    @Override
    public double loss(double[] outputs, int units, int row, Truth truth) {
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            double distance = outputs[row * units + unit] - truth.target(row, unit, units);
            sum += distance * distance;
        }
        return sum / units;
    }

    /**
     * The outputs themselves as probabilities (of the second class where there is one unit), since the mean of a one-hot target
     * is one. Outputs that are none are made positive in their order, and those of a row then add up to 1.
     */
    @Override
    public double[] logProbabilities(double[] outputs, int units) {
        int classes = Math.max(units, 2);
        double[] result = new double[outputs.length / units * classes];
        for (int first = 0; first < result.length; first += classes) {
            double sum = 0;
            for (int label = 0; label < classes; label++) {
                double output = units > 1 ? outputs[first + label] : towards(label, outputs[first / 2]);
                result[first + label] = positive(output);
                sum += result[first + label];
            }
            for (int label = 0; label < classes; label++) {
                result[first + label] = Math.log(result[first + label] / sum);
            }
        }
        return result;
    }

    private static double towards(int label, double output) {
        return label == 1 ? output : 1 - output;
    }

    /** y, but below {@link #LEAST} a hyperbola that goes on with the same slope and never reaches 0. */
    private static double positive(double output) {
        return output >= LEAST ? output : LEAST * LEAST / (2 * LEAST - output);
    }
}
