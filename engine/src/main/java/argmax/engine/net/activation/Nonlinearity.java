package argmax.engine.net.activation;

import argmax.engine.net.Activation;
import argmax.engine.net.memory.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation function f as both back ends compute it. Its slope is found from its value: f'(z) as a function of a = f(z), so
 * that z needn't be kept. Each has its own loops, since the JVM would not fuse them through a common one.
 */
public interface Nonlinearity {
    static Nonlinearity of(Activation activation) {
        return switch (activation) {
            case IDENTITY -> new Identity();
            case LOGISTIC -> new Logistic();
            case TANH -> new Tanh();
            case RELU -> new Relu();
            default -> throw new IllegalArgumentException(activation.name());
        };
    }

    /**
     * {@code out := f(z + bias)} in the first {@code rows} rows.
     *
     * @param bias one row
     * @param out may be {@code z} itself
     */
    void forward(int rows, Matrix z, Matrix bias, Matrix out);

    /**
     * {@code delta := delta · f'} in the first {@code rows} rows, and {@code sums :=} its column sums.
     *
     * @param a the values of f
     * @param sums one row
     */
    void backward(int rows, Matrix delta, Matrix a, Matrix sums);

    /** f(z), rows × units; may reuse {@code z}. */
    INDArray value(INDArray z);

    /**
     * {@code delta · f'}, rows × units, as a new array.
     *
     * @param a the values of f
     */
    INDArray backward(INDArray delta, INDArray a);
}
