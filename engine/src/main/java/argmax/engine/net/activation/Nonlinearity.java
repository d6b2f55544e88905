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
            case STEP -> new Step();
            case LOGISTIC -> new Logistic();
            case TANH -> new Tanh();
            case ARCTAN -> new Arctan();
            case RELU -> new Relu();
            case LEAKY_RELU -> new LeakyRelu();
            case ELU -> new Elu();
            case SOFTPLUS -> new Softplus();
            case SOFTMAX -> new Softmax();
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
     * {@code delta := delta · f'} in the first {@code rows} rows, and {@code sums :=} its column sums. For softmax, the product
     * is that with the matrix of all slopes of a row.
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
