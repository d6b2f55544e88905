package argmax.engine.net;

/** The non-linearity of a hidden layer, applied to each of its units. */
public enum Activation {
    IDENTITY,
    LOGISTIC,
    TANH,
    RELU
}
