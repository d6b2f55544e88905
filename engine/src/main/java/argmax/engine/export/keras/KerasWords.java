package argmax.engine.export.keras;

import argmax.engine.net.Activation;
import argmax.engine.net.Initialisation;

/** What Keras calls activations and initialisations. */
final class KerasWords {
    private KerasWords() {}

    /** An expression for the argument {@code activation}; functions that Keras lacks are defined by the script. */
    static String activation(Activation activation) {
        return switch (activation) {
            case IDENTITY -> "\"linear\"";
            case STEP -> "step";
            case LOGISTIC -> "\"sigmoid\"";
            case TANH -> "\"tanh\"";
            case ARCTAN -> "keras.ops.arctan";
            case RELU -> "\"relu\"";
            case LEAKY_RELU -> "leaky_relu";
            case ELU -> "\"elu\"";
            case SOFTPLUS -> "\"softplus\"";
            case SOFTMAX -> "\"softmax\"";
        };
    }

    static String initialiser(Initialisation initial) {
        return switch (initial) {
            case Initialisation.Zeros _ -> "\"zeros\"";
            case Initialisation.Constant constant -> "keras.initializers.Constant(" + Python.number(constant.value()) + ")";
            case Initialisation.Normal normal ->
                "keras.initializers.RandomNormal(stddev=" + Python.number(normal.sigma()) + ")";
            case Initialisation.Xavier _ -> "\"glorot_uniform\"";
            case Initialisation.He _ -> "\"he_uniform\"";
            case Initialisation.LeCun _ -> "\"lecun_uniform\"";
        };
    }
}
