package argmax.engine.export.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tribuo.util.onnx.ONNXContext;
import org.tribuo.util.onnx.ONNXOperator;
import org.tribuo.util.onnx.ONNXOperators;
import org.tribuo.util.onnx.ONNXRef;

/** A graph of ONNX operators while it is drawn. Constants and values in between are named after the layer being drawn. */
final class Canvas {
    private final ONNXContext context = new ONNXContext();
    private String layer = "";

    /** @param name an identifier without double {@code _}, which Tribuo's numbered names end with */
    void begin(String name) {
        layer = name + "_";
    }

    /** Rows × width floats from outside. */
    ONNXRef<?> input(String name, int width) {
        return context.floatInput(name, width);
    }

    /** Rows × width floats for whoever runs the graph. */
    void output(String name, int width, ONNXRef<?> value) {
        context.assignTo(value, context.floatOutput(name, width));
    }

    ONNXRef<?> apply(ONNXOperator operator, ONNXRef<?>... inputs) {
        return apply(operator, Map.of(), inputs);
    }

    ONNXRef<?> apply(ONNXOperator operator, Map<String, Object> attributes, ONNXRef<?>... inputs) {
        return context.operation(operator, Arrays.asList(inputs), layer, attributes);
    }

    /** The second of an operator's two outputs. */
    ONNXRef<?> second(ONNXOperator operator, Map<String, Object> attributes, ONNXRef<?>... inputs) {
        return context.operation(operator, Arrays.asList(inputs), List.of(layer, layer), attributes).get(1);
    }

    ONNXRef<?> reshape(ONNXRef<?> value, long... shape) {
        return apply(Operator.RESHAPE, value, context.array(layer, shape));
    }

    ONNXRef<?> transpose(ONNXRef<?> value, int... axes) {
        return apply(Operator.TRANSPOSE, Map.of("perm", axes), value);
    }

    ONNXRef<?> cast(ONNXRef<?> value, DataType type) {
        return apply(ONNXOperators.CAST, Map.of("to", type.getNumber()), value);
    }

    ONNXRef<?> number(double value) {
        return context.constant(layer, (float) value);
    }

    ONNXRef<?> integers(long... values) {
        return context.array(layer, values);
    }

    /** In double precision. */
    ONNXRef<?> doubles(List<Double> values) {
        return context.array(layer, values.stream().mapToDouble(Double::doubleValue).toArray(), false);
    }

    ONNXRef<?> floats(float[] values, Integer... shape) {
        return context.floatTensor(layer, List.of(shape), buffer -> buffer.put(values));
    }

    GraphProto graph(String name) {
        context.setName(name);
        return context.buildGraph();
    }
}
