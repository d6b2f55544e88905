package argmax.engine.export.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tribuo.util.onnx.ONNXAttribute;
import org.tribuo.util.onnx.ONNXOperator;
import org.tribuo.util.onnx.ONNXOperators;

/** The operators of ONNX opset 13 that networks need and Tribuo's own list lacks. */
@SuppressWarnings("ImmutableEnumChecker") // The map can't be changed, nor can what stands in it.
enum Operator implements ONNXOperator {
    ATAN("Atan", 1, 0, 1),
    TANH("Tanh", 1, 0, 1),
    RELU("Relu", 1, 0, 1),
    LEAKY_RELU("LeakyRelu", 1, 0, 1, optional("alpha", AttributeType.FLOAT)),
    ELU("Elu", 1, 0, 1),
    SOFTPLUS("Softplus", 1, 0, 1),
    PRELU("PRelu", 2, 0, 1),
    FLOOR("Floor", 1, 0, 1),
    IS_NAN("IsNaN", 1, 0, 1),
    EQUAL("Equal", 2, 0, 1),
    CLIP("Clip", 1, 2, 1),
    MIN("Min", ONNXAttribute.VARIADIC_INPUT, 0, 1),
    RESHAPE("Reshape", 2, 0, 1),
    TRANSPOSE("Transpose", 1, 0, 1, optional("perm", AttributeType.INTS)),
    REDUCE_MAX("ReduceMax", 1, 0, 1, optional("axes", AttributeType.INTS), optional("keepdims", AttributeType.INT)),
    CONV("Conv", 2, 1, 1, optional("strides", AttributeType.INTS), optional("pads", AttributeType.INTS)),
    MAX_POOL("MaxPool", 1, 0, 1, needed("kernel_shape", AttributeType.INTS), optional("strides", AttributeType.INTS)),
    AVERAGE_POOL("AveragePool", 1, 0, 1, needed("kernel_shape", AttributeType.INTS), optional("strides", AttributeType.INTS)),
    BATCH_NORMALIZATION("BatchNormalization", 5, 0, 1, optional("epsilon", AttributeType.FLOAT)),
    RNN(
            "RNN",
            3,
            3,
            2,
            needed("hidden_size", AttributeType.INT),
            optional("activations", AttributeType.STRINGS),
            optional("activation_alpha", AttributeType.FLOATS),
            optional("activation_beta", AttributeType.FLOATS));

    private final String opName;
    private final int inputs;
    private final int optionalInputs;
    private final int outputs;
    private final Map<String, ONNXAttribute> attributes;

    Operator(String opName, int inputs, int optionalInputs, int outputs, ONNXAttribute... attributes) {
        this.opName = opName;
        this.inputs = inputs;
        this.optionalInputs = optionalInputs;
        this.outputs = outputs;
        this.attributes =
                Arrays.stream(attributes).collect(Collectors.toUnmodifiableMap(ONNXAttribute::getName, Function.identity()));
    }

    private static ONNXAttribute needed(String name, AttributeType type) {
        return new ONNXAttribute(name, type, true);
    }

    private static ONNXAttribute optional(String name, AttributeType type) {
        return new ONNXAttribute(name, type, false);
    }

    @Override
    public String getOpName() {
        return opName;
    }

    @Override
    public int getNumInputs() {
        return inputs;
    }

    @Override
    public int getNumOptionalInputs() {
        return optionalInputs;
    }

    @Override
    public int getNumOutputs() {
        return outputs;
    }

    @Override
    public Map<String, ONNXAttribute> getAttributes() {
        return attributes;
    }

    @Override
    public Set<String> getMandatoryAttributeNames() {
        return attributes.values().stream()
                .filter(ONNXAttribute::isMandatory)
                .map(ONNXAttribute::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int getOpVersion() {
        return ONNXOperators.getOpsetVersion();
    }

    /** The standard domain, which has no name. */
    @Override
    public @Nullable String getOpDomain() {
        return null;
    }
}
