package argmax.engine.export.keras;

import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.Exit;
import argmax.engine.net.Layer;
import argmax.engine.net.Loss;

/** How an output is compared with the truth in Keras. */
final class KerasExit {
    private final Exit exit;
    private final int units;
    private final boolean logits;

    /** @param written its layer, with the activation that it was written with */
    KerasExit(Architecture architecture, Exit exit, Layer written) {
        this.exit = exit;
        this.units = architecture.width(exit.place());
        this.logits = !(written instanceof Dense dense) || dense.activation() == Activation.IDENTITY;
    }

    /** Whether the loss takes the function over that makes probabilities. */
    private String fromLogits() {
        return logits ? "from_logits=True" : "";
    }

    String loss() {
        return switch (exit.loss()) {
            case CROSS_ENTROPY -> "keras.losses.SparseCategoricalCrossentropy(%s)".formatted(fromLogits());
            case BINARY_CROSS_ENTROPY -> "keras.losses.BinaryCrossentropy(%s)".formatted(fromLogits());
            case SQUARED_ERROR -> "keras.losses.MeanSquaredError()";
            case HINGE -> "keras.losses.Hinge()";
            case MULTI_CLASS_HINGE -> "multi_class_hinge";
        };
    }

    /** The truth, one row per row of {@code table}: class numbers, zeros and ones, or numbers. */
    String truth() {
        if (exit.target() != Exit.CLASS) {
            return "targets[:, [%d]]".formatted(exit.target());
        }
        return switch (exit.loss()) {
            case CROSS_ENTROPY -> "label";
            case BINARY_CROSS_ENTROPY, HINGE -> "label[:, None].astype(\"float32\")";
            case SQUARED_ERROR, MULTI_CLASS_HINGE ->
                units == 1 ? "label[:, None].astype(\"float32\")" : "np.eye(len(CLASSES))[label]";
        };
    }

    String metric() {
        if (exit.target() != Exit.CLASS) {
            return "keras.metrics.R2Score(name=\"score\")";
        }
        if (units == 1) {
            return "keras.metrics.BinaryAccuracy(name=\"score\", threshold=%s)".formatted(threshold());
        }
        return exit.loss() == Loss.CROSS_ENTROPY
                ? "keras.metrics.SparseCategoricalAccuracy(name=\"score\")"
                : "keras.metrics.CategoricalAccuracy(name=\"score\")";
    }

    /** Where one unit begins to speak for the second class. */
    private String threshold() {
        return switch (exit.loss()) {
            case HINGE -> "0.0";
            case BINARY_CROSS_ENTROPY -> logits ? "0.0" : "0.5";
            case CROSS_ENTROPY, SQUARED_ERROR, MULTI_CLASS_HINGE -> "0.5";
        };
    }

    /** Lines of a function body that give what is wrong of an output's rows, and what a guess that knows nothing would give. */
    String error() {
        if (exit.target() != Exit.CLASS) {
            return """
                        truth = targets[rows, %d]
                        return ((output[:, 0] - truth) ** 2).sum(), ((truth - truth.mean()) ** 2).sum()
                    """.formatted(exit.target());
        }
        String guess = units == 1 ? "output[:, 0] > " + threshold() : "output.argmax(axis=1)";
        return """
                    wrong = (%s) != label[rows]
                    return wrong.sum(), len(wrong)
                """.formatted(guess);
    }

    /** What Keras' own losses lack; empty where nothing is missing. */
    String definitions() {
        if (exit.loss() != Loss.MULTI_CLASS_HINGE) {
            return "";
        }
        return """
                def multi_class_hinge(y_true, y_pred):
                    right = keras.ops.sum(y_true * y_pred, axis=-1, keepdims=True)
                    return keras.ops.sum(keras.ops.maximum(0.0, 1.0 + y_pred - right) * (1.0 - y_true), axis=-1)


                """;
    }
}
