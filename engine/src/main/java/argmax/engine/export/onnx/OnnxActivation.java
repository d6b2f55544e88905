package argmax.engine.export.onnx;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import argmax.engine.InvalidValue;
import argmax.engine.net.Activation;
import argmax.engine.net.SimpleRnn;
import java.util.Map;
import java.util.Optional;
import org.tribuo.util.onnx.ONNXOperators;
import org.tribuo.util.onnx.ONNXRef;

/** How each activation is written in ONNX. */
final class OnnxActivation {
    private OnnxActivation() {}

    /** @param z any shape; softmax looks at its last axis */
    static ONNXRef<?> draw(Activation activation, ONNXRef<?> z, Canvas canvas) {
        return switch (activation) {
            case IDENTITY -> z;
            case STEP -> canvas.cast(canvas.apply(ONNXOperators.GREATER_OR_EQUAL, z, canvas.number(0)), DataType.FLOAT);
            case LOGISTIC -> canvas.apply(ONNXOperators.SIGMOID, z);
            case TANH -> canvas.apply(Operator.TANH, z);
            case ARCTAN -> canvas.apply(Operator.ATAN, z);
            case RELU -> canvas.apply(Operator.RELU, z);
            case LEAKY_RELU -> canvas.apply(Operator.LEAKY_RELU, Map.of("alpha", 0.1f), z);
            case ELU -> canvas.apply(Operator.ELU, z);
            case SOFTPLUS -> canvas.apply(Operator.SOFTPLUS, z);
            case SOFTMAX -> canvas.apply(ONNXOperators.SOFTMAX, Map.of("axis", -1), z);
        };
    }

    /** The attributes of the recurrent operator that name its activation; empty where it has no such activation. */
    static Optional<Map<String, Object>> recurrent(Activation activation) {
        return switch (activation) {
            case IDENTITY -> named("Affine", "activation_alpha", new float[] {1}, "activation_beta", new float[] {0});
            case LOGISTIC -> named("Sigmoid");
            case TANH -> named("Tanh");
            case RELU -> named("Relu");
            case LEAKY_RELU -> named("LeakyRelu", "activation_alpha", new float[] {0.1f});
            case ELU -> named("Elu", "activation_alpha", new float[] {1});
            case SOFTPLUS -> named("Softplus");
            case STEP, ARCTAN, SOFTMAX -> Optional.empty();
        };
    }

    static InvalidValue refusal(SimpleRnn layer) {
        return new InvalidValue(
                "network",
                "SimpleRNN with " + layer.activation(),
                "in ONNX IDENTITY, LOGISTIC, TANH, RELU, LEAKY_RELU, ELU or SOFTPLUS there");
    }

    private static Optional<Map<String, Object>> named(String name) {
        return Optional.of(Map.of("activations", new String[] {name}));
    }

    private static Optional<Map<String, Object>> named(String name, String attribute, float[] value) {
        return Optional.of(Map.of("activations", new String[] {name}, attribute, value));
    }

    private static Optional<Map<String, Object>> named(
            String name, String one, float[] value, String other, float[] otherValue) {
        return Optional.of(Map.of("activations", new String[] {name}, one, value, other, otherValue));
    }
}
