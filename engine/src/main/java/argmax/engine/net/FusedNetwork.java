package argmax.engine.net;

import argmax.engine.data.Samples;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A network of the fused back end: one pass over the memory for each thing that has to be done to it. */
final class FusedNetwork implements Network {
    private final FusedWorkspace space;
    private final Loss loss;
    private final Matrix parameters;
    private final List<Matrix> remembered;
    private final List<FusedLayer> layers;
    private int steps;

    FusedNetwork(FusedWorkspace space, float[] initial) {
        this.space = space;
        this.loss = Loss.of(space.architecture().head());
        this.parameters = space.flat();
        this.remembered = Stream.generate(space::flat).limit(space.update().memory()).toList();
        this.layers = IntStream.rangeClosed(1, space.architecture().layers())
                .mapToObj(layer -> new FusedLayer(space, parameters, layer))
                .toList();
        restore(initial);
    }

    @Override
    public boolean step(Samples samples, int[] rows, int from, int count) {
        space.gather(samples, rows, from, count);
        layers.forEach(layer -> layer.forward(count));
        FusedLayer last = layers.getLast();
        if (!loss.gradient(count, last.output(), space.labels(), last.delta())) {
            return false;
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).gradient(count);
            if (i > 0) {
                layers.get(i).backward(count, layers.get(i - 1));
            }
        }
        steps++;
        space.update().apply(parameters, space.gradient(), remembered, steps);
        return true;
    }

    @Override
    public double[] outputs(int layer, Samples samples) {
        Matrix output = space.output(layer);
        double[] result = new double[samples.rows() * output.columns()];
        int next = 0;
        for (int first = 0; first < samples.rows(); first += space.capacity()) {
            int count = Math.min(space.capacity(), samples.rows() - first);
            space.gather(samples, first, count);
            layers.subList(0, layer).forEach(below -> below.forward(count));
            for (int row = 0; row < count; row++) {
                for (int column = 0; column < output.columns(); column++) {
                    result[next++] = output.get(row, column);
                }
            }
        }
        return result;
    }

    @Override
    public float[] parameters() {
        float[] copy = new float[space.architecture().parameters()];
        int next = 0;
        for (FusedLayer layer : layers) {
            next = layer.read(copy, next);
        }
        return copy;
    }

    @Override
    public void restore(float[] from) {
        int next = 0;
        for (FusedLayer layer : layers) {
            next = layer.write(from, next);
        }
    }
}
