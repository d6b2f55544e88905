package argmax.engine.export.keras;

import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
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
import argmax.engine.net.Initialisation;
import argmax.engine.net.Input;
import argmax.engine.net.Layer;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Maxout;
import argmax.engine.net.Multiply;
import argmax.engine.net.PRelu;
import argmax.engine.net.Parameter;
import argmax.engine.net.Penalty;
import argmax.engine.net.Place;
import argmax.engine.net.Reshape;
import argmax.engine.net.SimpleRnn;
import java.util.List;
import java.util.stream.IntStream;

/** How each layer is written in Keras: lines that end with one that gives the layer's name to what leaves it. */
final class KerasLayers {
    private final Architecture architecture;
    private final Penalty penalty;
    private final boolean lengths;

    /** @param lengths whether rows are sequences of which only some steps count */
    KerasLayers(Architecture architecture, Penalty penalty, boolean lengths) {
        this.architecture = architecture;
        this.penalty = penalty;
        this.lengths = lengths;
    }

    /**
     * @param layer as it was written, with the activation that its loss may take over
     * @param name what leaves is called
     * @param inputs what enters is called
     */
    List<String> lines(Place place, Layer layer, String name, List<String> inputs) {
        String x = inputs.getFirst();
        return switch (layer) {
            case Input input -> List.of("%s = keras.ops.take(%s, %s, axis=1)".formatted(name, x, columns(input)));
            case Dense dense ->
                List.of(call(name, "Dense", dense.units() + activation(dense.activation()) + kernel(place, "0"), x));
            case Activate activate -> List.of(activate(activate.activation(), place, name, x));
            case PRelu prelu -> List.of(call(name, "PReLU", prelu(prelu, place), x));
            case Maxout maxout -> maxout(maxout, place, name, x);
            case Dropout dropout -> List.of(call(name, "Dropout", Python.number(dropout.rate()), x));
            case BatchNorm norm ->
                List.of(call(name, "BatchNormalization", "momentum=" + Python.number(norm.momentum()) + ", epsilon=1e-5", x));
            case Conv2D conv -> convolution(conv, place, name, x);
            case MaxPool2D pool -> List.of(call(name, "MaxPooling2D", pool(pool.size(), pool.stride()), x));
            case AveragePool2D pool -> List.of(call(name, "AveragePooling2D", pool(pool.size(), pool.stride()), x));
            case Flatten _ -> List.of(call(name, "Flatten", "", x));
            case Reshape reshape -> List.of(call(name, "Reshape", Python.tuple(reshape.shape()), x));
            case Concatenate _ -> List.of(call(name, "Concatenate", "", Python.list(inputs)));
            case Add _ -> List.of(call(name, "Add", "", Python.list(inputs)));
            case Multiply _ -> List.of(call(name, "Multiply", "", Python.list(inputs)));
            case SimpleRnn rnn -> recurrent(rnn, place, name, x);
            case Embedding embedding -> embedding(embedding, place, name, x);
        };
    }

    private static String call(String name, String layer, String arguments, String inputs) {
        String separator = arguments.isEmpty() ? "" : ", ";
        return "%s = keras.layers.%s(%s%sname=\"%s\")(%s)".formatted(name, layer, arguments, separator, name, inputs);
    }

    /** The further argument of a layer; none where its activation changes nothing. */
    private static String activation(Activation activation) {
        return activation == Activation.IDENTITY ? "" : Python.argument("activation", KerasWords.activation(activation));
    }

    private String columns(Input input) {
        return Python.list(input.columns().stream().map(architecture.columns()::indexOf).toList());
    }

    /** Softmax looks at all numbers of a row, whatever their axes. */
    private static String activate(Activation activation, Place place, String name, String x) {
        return activation == Activation.SOFTMAX
                ? call(name, "Softmax", "axis=" + Python.list(axes(1, place.shape().rank())), x)
                : call(name, "Activation", KerasWords.activation(activation), x);
    }

    /** One α per channel. */
    private static String prelu(PRelu prelu, Place place) {
        String shared = place.shape().rank() == 1
                ? ""
                : Python.argument("shared_axes", Python.list(axes(1, place.shape().rank() - 1)));
        return "alpha_initializer=keras.initializers.Constant(%s)%s".formatted(Python.number(prelu.start()), shared);
    }

    private static List<Integer> axes(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Keras has no such layer: all sums at once, then the largest of each unit's. */
    private List<String> maxout(Maxout maxout, Place place, String name, String x) {
        String sums = "%s = keras.layers.Dense(%d%s, name=\"%s\")(%s)"
                .formatted(name, maxout.pieces() * maxout.units(), kernel(place, "0"), name, x);
        return List.of(
                sums,
                "%s = keras.layers.Reshape((%d, %d))(%s)".formatted(name, maxout.pieces(), maxout.units(), name),
                "%s = keras.ops.max(%s, axis=1)".formatted(name, name));
    }

    private List<String> convolution(Conv2D conv, Place place, String name, String x) {
        String arguments = "%d, %d, strides=%d".formatted(conv.filters(), conv.size(), conv.stride())
                + activation(conv.activation())
                + kernel(place, "[0, 1, 2]");
        if (conv.padding() == 0) {
            return List.of(call(name, "Conv2D", arguments, x));
        }
        return List.of(
                "%s = keras.layers.ZeroPadding2D(%d)(%s)".formatted(name, conv.padding(), x),
                call(name, "Conv2D", arguments, name));
    }

    private static String pool(int size, int stride) {
        return "pool_size=%d, strides=%d".formatted(size, stride);
    }

    private List<String> recurrent(SimpleRnn rnn, Place place, String name, String x) {
        String arguments = rnn.units()
                + Python.argument("activation", KerasWords.activation(rnn.activation()))
                + kernel(place, "0")
                + Python.argument("recurrent_initializer", initialiser(place, 2))
                + restraint("recurrent", "0");
        int steps = architecture.place(place.inputs().getFirst()).shape().at(0);
        return lengths
                ? List.of(mask(steps), call(name, "SimpleRNN", arguments, x + ", mask=mask"))
                : List.of(call(name, "SimpleRNN", arguments, x));
    }

    private static String mask(int steps) {
        return "mask = keras.ops.less(keras.ops.arange(%d, dtype=\"float32\"), lengths)".formatted(steps);
    }

    private List<String> embedding(Embedding embedding, Place place, String name, String x) {
        String word = "%s = keras.ops.clip(keras.ops.floor(%s + 0.5), 0, %d)".formatted(name, x, embedding.words() - 1);
        String arguments = "%d, %d%s%s".formatted(
                embedding.words(),
                embedding.size(),
                Python.argument("embeddings_initializer", initialiser(place, 0)),
                restraint("embeddings", "0"));
        String vectors = call(name, "Embedding", arguments, name);
        int steps = place.shape().at(0);
        return lengths
                ? List.of(
                        word,
                        vectors,
                        mask(steps),
                        "%s = %s * keras.ops.cast(keras.ops.expand_dims(mask, -1), \"float32\")".formatted(name, name))
                : List.of(word, vectors);
    }

    /** How the weights of a layer begin and what restrains them; the second of its parameters. */
    private String kernel(Place place, String axis) {
        return Python.argument("kernel_initializer", initialiser(place, 1)) + restraint("kernel", axis);
    }

    /**
     * Keras takes the number of inputs and units from the shape of the weights. Where the layer's own count is another, as with
     * pieces, Xavier's limit is written as a number.
     */
    private static String initialiser(Place place, int n) {
        Parameter parameter = place.parameters().get(n);
        boolean ownCount = place.layer() instanceof Maxout && parameter.initial() instanceof Initialisation.Xavier;
        if (!ownCount) {
            return KerasWords.initialiser(parameter.initial());
        }
        double limit = Math.sqrt(6.0 / (parameter.fanIn() + parameter.fanOut()));
        return "keras.initializers.RandomUniform(-%1$s, %1$s)".formatted(Python.number(limit));
    }

    /** @param axis over which the length of the weights of one unit is taken */
    private String restraint(String weights, String axis) {
        String small = penalty.l1() > 0 || penalty.l2() > 0 ? Python.argument(weights + "_regularizer", "penalty") : "";
        String cut = penalty.maxNorm() > 0
                ? Python.argument(
                        weights + "_constraint",
                        "keras.constraints.MaxNorm(%s, axis=%s)".formatted(Python.number(penalty.maxNorm()), axis))
                : "";
        return small + cut;
    }
}
