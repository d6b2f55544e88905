package argmax.engine.net;

import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A network of the ND4J back end: each line of the textbook is one operation. */
final class Nd4jNetwork implements Network {
    private final Nd4jWorkspace space;
    private final Loss loss;
    private final List<Layer> layers;
    private int steps;

    Nd4jNetwork(Nd4jWorkspace space, float[] initial) {
        this.space = space;
        this.loss = Loss.of(space.architecture().head());
        this.layers = IntStream.rangeClosed(1, space.architecture().layers())
                .mapToObj(layer -> Layer.of(space, layer))
                .toList();
        restore(initial);
    }

    /** Something that learns, with what the optimiser remembers of it. */
    private record Parameter(INDArray value, List<INDArray> remembered) {
        static Parameter of(Nd4jWorkspace space, int rows, int columns) {
            List<INDArray> remembered = Stream.generate(() -> space.zeros(rows, columns))
                    .limit(space.update().memory())
                    .toList();
            return new Parameter(space.zeros(rows, columns), remembered);
        }
    }

    /** The bias is 1 × units, the weights inputs × units. */
    private record Layer(Nonlinearity nonlinearity, Parameter bias, Parameter weights) {
        static Layer of(Nd4jWorkspace space, int layer) {
            Architecture architecture = space.architecture();
            int units = architecture.width(layer);
            return new Layer(
                    Nonlinearity.of(architecture.activation(layer)),
                    Parameter.of(space, 1, units),
                    Parameter.of(space, architecture.width(layer - 1), units));
        }

        INDArray forward(INDArray input) {
            return nonlinearity.value(input.mmul(weights.value()).addiRowVector(bias.value()));
        }
    }

    @Override
    public boolean step(Samples samples, int[] rows, int from, int count) {
        Samples batch = samples.pick(Arrays.copyOfRange(rows, from, from + count));
        try (MemoryWorkspace _ = space.temporaries()) {
            List<INDArray> outputs = forward(batch, layers.size());
            INDArray logits = outputs.getLast();
            if (!Double.isFinite(logits.sumNumber().doubleValue())) {
                return false;
            }
            steps++;
            backward(outputs, loss.gradient(logits, batch.labels()));
            return true;
        }
    }

    /** The inputs, then what leaves each layer up to {@code last}. */
    private List<INDArray> forward(Samples batch, int last) {
        List<INDArray> outputs = new ArrayList<>();
        outputs.add(Nd4j.createFromArray(batch.inputs(0, batch.rows()))
                .castTo(space.type())
                .reshape(batch.rows(), batch.columns()));
        for (Layer layer : layers.subList(0, last)) {
            outputs.add(layer.forward(outputs.getLast()));
        }
        return outputs;
    }

    private void backward(List<INDArray> outputs, INDArray lastDelta) {
        INDArray delta = lastDelta;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            INDArray input = outputs.get(i);
            INDArray weightGradient = input.transpose().mmul(delta);
            INDArray biasGradient = delta.sum(true, 0);
            if (i > 0) {
                INDArray slope = layers.get(i - 1).nonlinearity().slope(input);
                delta = delta.mmul(layer.weights().value().transpose()).muli(slope);
            }
            update(layer.weights(), weightGradient);
            update(layer.bias(), biasGradient);
        }
    }

    private void update(Parameter parameter, INDArray gradient) {
        space.update().apply(parameter.value(), gradient, parameter.remembered(), steps);
    }

    @Override
    public double[] outputs(int layer, Samples samples) {
        try (MemoryWorkspace _ = space.temporaries()) {
            return forward(samples, layer).getLast().dup('c').data().asDouble();
        }
    }

    @Override
    public float[] parameters() {
        float[] copy = new float[space.architecture().parameters()];
        int next = 0;
        for (INDArray value : values()) {
            for (long i = 0; i < value.length(); i++) {
                copy[next++] = value.getFloat(i);
            }
        }
        return copy;
    }

    @Override
    public void restore(float[] from) {
        int next = 0;
        for (INDArray value : values()) {
            for (long i = 0; i < value.length(); i++) {
                value.putScalar(i, from[next++]);
            }
        }
    }

    private List<INDArray> values() {
        return layers.stream()
                .flatMap(layer -> Stream.of(layer.bias().value(), layer.weights().value()))
                .toList();
    }
}
