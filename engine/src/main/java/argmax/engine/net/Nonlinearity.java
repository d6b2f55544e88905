package argmax.engine.net;

import org.nd4j.linalg.api.ndarray.INDArray;

/** An activation function f as both back ends compute it. The slope is given by the value: f'(z) as a function of a = f(z). */
interface Nonlinearity {
    static Nonlinearity of(Activation activation) {
        return switch (activation) {
            case IDENTITY -> new Identity();
            case LOGISTIC -> new Logistic();
            case TANH -> new Tanh();
            case RELU -> new Relu();
        };
    }

    /** {@code z := f(z + bias)} in the first {@code rows} rows. */
    void forward(int rows, Matrix z, Matrix bias);

    /** {@code delta := delta * f'} in the first {@code rows} rows, where {@code a} holds the values of f. */
    void backward(int rows, Matrix delta, Matrix a);

    /** f(z), rows × units; may reuse {@code z}. */
    INDArray value(INDArray z);

    /** f' where f has the values {@code a}, rows × units. */
    INDArray slope(INDArray a);
}
