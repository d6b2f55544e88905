package argmax.engine.export.onnx;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import argmax.engine.net.Activate;
import argmax.engine.net.Add;
import argmax.engine.net.Architecture;
import argmax.engine.net.AveragePool2D;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.Embedding;
import argmax.engine.net.Flatten;
import argmax.engine.net.Input;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Maxout;
import argmax.engine.net.Multiply;
import argmax.engine.net.PRelu;
import argmax.engine.net.Place;
import argmax.engine.net.Reshape;
import argmax.engine.net.Shape;
import argmax.engine.net.SimpleRnn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tribuo.util.onnx.ONNXOperator;
import org.tribuo.util.onnx.ONNXOperators;
import org.tribuo.util.onnx.ONNXRef;

/**
 * How each layer is written in ONNX. As in the engine, rows × width leaves each place, images with channels last; a layer that
 * sees images or sequences gives them their axes and takes them away again.
 */
final class OnnxLayers {
    private final Architecture architecture;
    private final Blocks blocks;
    private final Canvas canvas;
    private final ONNXRef<?> lengths;

    /** @param lengths how many steps of each row count, rows × 1; not asked for where there are no sequences */
    OnnxLayers(Architecture architecture, float[] parameters, Canvas canvas, ONNXRef<?> lengths) {
        this.architecture = architecture;
        this.blocks = new Blocks(parameters, canvas);
        this.canvas = canvas;
        this.lengths = lengths;
    }

    /** @param inputs each rows × width */
    ONNXRef<?> draw(Place place, List<ONNXRef<?>> inputs) {
        ONNXRef<?> x = inputs.getFirst();
        return switch (place.layer()) {
            case Input input -> columns(input, x);
            case Dense dense -> OnnxActivation.draw(dense.activation(), product(place, x), canvas);
            case Activate activate -> OnnxActivation.draw(activate.activation(), x, canvas);
            case PRelu _ -> byChannel(place, x, Operator.PRELU, Map.of());
            case Maxout maxout -> maxout(maxout, place, x);
            case Dropout _, Flatten _, Reshape _ -> x;
            case BatchNorm _ -> byChannel(place, x, Operator.BATCH_NORMALIZATION, Map.of("epsilon", 1e-5f));
            case Conv2D conv -> convolution(conv, place, x);
            case MaxPool2D pool -> pool(Operator.MAX_POOL, pool.size(), pool.stride(), place, x);
            case AveragePool2D pool -> pool(Operator.AVERAGE_POOL, pool.size(), pool.stride(), place, x);
            case Concatenate _ -> canvas.apply(ONNXOperators.CONCAT, Map.of("axis", 1), inputs.toArray(ONNXRef<?>[]::new));
            case Add _ -> canvas.apply(ONNXOperators.SUM, inputs.toArray(ONNXRef<?>[]::new));
            case Multiply _ -> product(inputs);
            case SimpleRnn rnn -> recurrent(rnn, place, x);
            case Embedding embedding -> embedding(embedding, place, x);
        };
    }

    private ONNXRef<?> columns(Input input, ONNXRef<?> x) {
        long[] picked = input.columns().stream().mapToLong(architecture.columns()::indexOf).toArray();
        return canvas.apply(ONNXOperators.GATHER, Map.of("axis", 1), x, canvas.integers(picked));
    }

    /** x · weights + bias. */
    private ONNXRef<?> product(Place place, ONNXRef<?> x) {
        return canvas.apply(ONNXOperators.GEMM, x, blocks.matrix(place, 1), blocks.row(place, 0));
    }

    private ONNXRef<?> product(List<ONNXRef<?>> inputs) {
        ONNXRef<?> product = inputs.getFirst();
        for (ONNXRef<?> factor : inputs.subList(1, inputs.size())) {
            product = canvas.apply(ONNXOperators.MUL, product, factor);
        }
        return product;
    }

    private ONNXRef<?> maxout(Maxout maxout, Place place, ONNXRef<?> x) {
        ONNXRef<?> pieces = canvas.reshape(product(place, x), -1, maxout.pieces(), maxout.units());
        return canvas.apply(Operator.REDUCE_MAX, Map.of("axes", new int[] {1}, "keepdims", 0), pieces);
    }

    /** An operator with one of each parameter per channel, for which steps and pixels are rows like any other. */
    private ONNXRef<?> byChannel(Place place, ONNXRef<?> x, ONNXOperator operator, Map<String, Object> attributes) {
        ONNXRef<?>[] inputs = new ONNXRef<?>[1 + place.parameters().size()];
        inputs[0] = canvas.reshape(x, -1, place.shape().last());
        for (int i = 1; i < inputs.length; i++) {
            inputs[i] = blocks.row(place, i - 1);
        }
        return canvas.reshape(canvas.apply(operator, attributes, inputs), -1, place.shape().size());
    }

    private ONNXRef<?> convolution(Conv2D conv, Place place, ONNXRef<?> x) {
        int channels = entering(place).at(2);
        int p = conv.padding();
        Map<String, Object> attributes =
                Map.of("strides", new int[] {conv.stride(), conv.stride()}, "pads", new int[] {p, p, p, p});
        ONNXRef<?> sums = canvas.apply(
                Operator.CONV,
                attributes,
                channelsFirst(place, x),
                blocks.filters(place, 1, conv.size(), channels),
                blocks.row(place, 0));
        ONNXRef<?> image = canvas.transpose(sums, 0, 2, 3, 1);
        return flat(place, OnnxActivation.draw(conv.activation(), image, canvas));
    }

    private ONNXRef<?> pool(ONNXOperator operator, int size, int stride, Place place, ONNXRef<?> x) {
        Map<String, Object> attributes =
                Map.of("kernel_shape", new int[] {size, size}, "strides", new int[] {stride, stride});
        ONNXRef<?> pooled = canvas.apply(operator, attributes, channelsFirst(place, x));
        return flat(place, canvas.transpose(pooled, 0, 2, 3, 1));
    }

    /** h₀ = 0; the state of a row stays what it is after the row's last step. */
    private ONNXRef<?> recurrent(SimpleRnn rnn, Place place, ONNXRef<?> x) {
        int steps = entering(place).at(0);
        ONNXRef<?> sequence = canvas.transpose(canvas.reshape(x, -1, steps, entering(place).at(1)), 1, 0, 2);
        ONNXRef<?> counting = canvas.apply(Operator.MIN, lengths, canvas.number(steps));
        Map<String, Object> attributes = new HashMap<>(
                OnnxActivation.recurrent(rnn.activation()).orElseThrow(() -> OnnxActivation.refusal(rnn)));
        attributes.put("hidden_size", rnn.units());
        ONNXRef<?> last = canvas.second(
                Operator.RNN,
                attributes,
                sequence,
                blocks.transposed(place, 1),
                blocks.transposed(place, 2),
                blocks.withZeros(place, 0),
                canvas.reshape(canvas.cast(counting, DataType.INT32), -1));
        return flat(place, last);
    }

    /** The nearest word to each number, and zeros beyond the end of a row. */
    private ONNXRef<?> embedding(Embedding embedding, Place place, ONNXRef<?> x) {
        int steps = place.shape().at(0);
        ONNXRef<?> nearest = canvas.apply(Operator.FLOOR, canvas.apply(ONNXOperators.ADD, x, canvas.number(0.5)));
        ONNXRef<?> words = canvas.apply(Operator.CLIP, nearest, canvas.number(0), canvas.number(embedding.words() - 1.0));
        ONNXRef<?> vectors = canvas.apply(
                ONNXOperators.GATHER, Map.of("axis", 0), blocks.matrix(place, 0), canvas.cast(words, DataType.INT64));
        float[] numbers = new float[steps];
        IntStream.range(0, steps).forEach(step -> numbers[step] = step);
        ONNXRef<?> counts = canvas.apply(ONNXOperators.LESS, canvas.floats(numbers, 1, steps), lengths);
        ONNXRef<?> mask = canvas.reshape(canvas.cast(counts, DataType.FLOAT), -1, steps, 1);
        return flat(place, canvas.apply(ONNXOperators.MUL, vectors, mask));
    }

    private ONNXRef<?> channelsFirst(Place place, ONNXRef<?> x) {
        Shape image = entering(place);
        return canvas.transpose(canvas.reshape(x, -1, image.at(0), image.at(1), image.at(2)), 0, 3, 1, 2);
    }

    private ONNXRef<?> flat(Place place, ONNXRef<?> value) {
        return canvas.reshape(value, -1, place.shape().size());
    }

    private Shape entering(Place place) {
        return architecture.place(place.inputs().getFirst()).shape();
    }
}
