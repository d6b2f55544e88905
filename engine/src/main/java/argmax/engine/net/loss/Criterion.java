package argmax.engine.net.loss;

import argmax.engine.net.Loss;
import argmax.engine.net.memory.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A loss as both back ends compute it, from the values at an output. What is minimised is the sum over rows of the row's weight
 * times its loss, times a share: 1 / rows for a mean.
 */
public interface Criterion {
    static Criterion of(Loss loss) {
        return switch (loss) {
            case CROSS_ENTROPY -> new SoftmaxCrossEntropy();
            case BINARY_CROSS_ENTROPY -> new LogisticCrossEntropy();
            case SQUARED_ERROR -> new SquaredError();
            case HINGE -> new Hinge();
            case MULTI_CLASS_HINGE -> new MultiClassHinge();
        };
    }

    /**
     * Writes the gradient by the outputs into {@code delta}, with zeros in the padding.
     *
     * @param outputs rows × units
     * @return false where an output was not finite; {@code delta} is then of no use
     */
    boolean gradient(int rows, Matrix outputs, Truth truth, float share, Matrix delta);

    /** The gradient by the outputs, rows × units. */
    INDArray gradient(INDArray outputs, Truth truth, double share);

    /**
     * The loss of a row.
     *
     * @param outputs those of all rows, row by row
     * @param units how many each row has
     */
    double loss(double[] outputs, int units, int row, Truth truth);

    /**
     * The logarithm of each class's probability, free of overflow. Where a loss knows no probabilities, numbers that rank and
     * classify as the outputs do, and whose exponentials add up to 1.
     *
     * @param outputs of all rows, row by row
     * @param units how many each row has: one per class, or one in all, which speaks for the second of two classes
     * @return rows × classes, row by row
     */
    double[] logProbabilities(double[] outputs, int units);
}
