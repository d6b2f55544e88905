package argmax.engine.net;

import argmax.engine.data.Samples;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Working memory of the fused back end: a batch on its way through the layers, forwards and back. Parameters, gradient and the
 * optimiser's memory are each one flat row of floats, so that an update is one loop; a layer's part begins with its biases.
 */
final class FusedWorkspace implements Workspace {
    private static final int LEAST_ROWS = 256;
    private final Memory memory = new Memory();
    private final Architecture architecture;
    private final Update update;
    private final int capacity;
    private final int[] labels;
    private final List<Matrix> outputs = new ArrayList<>();
    private final List<Matrix> deltas = new ArrayList<>();
    private final Matrix gradient;

    FusedWorkspace(Architecture architecture, Optimiser optimiser, int batchSize) {
        this.architecture = architecture;
        this.update = Update.of(optimiser);
        this.capacity = Math.max(batchSize, LEAST_ROWS);
        this.labels = new int[batchSize];
        outputs.add(memory.dense(capacity, architecture.width(0)));
        for (int layer = 1; layer <= architecture.layers(); layer++) {
            outputs.add(memory.matrix(capacity, architecture.width(layer)));
            deltas.add(memory.matrix(capacity, architecture.width(layer)));
        }
        this.gradient = memory.matrix(1, flatSize());
    }

    @Override
    public Network network(float[] parameters) {
        return new FusedNetwork(this, parameters);
    }

    Architecture architecture() {
        return architecture;
    }

    Update update() {
        return update;
    }

    /** How many rows pass at a time. */
    int capacity() {
        return capacity;
    }

    /** What leaves {@code layer}, capacity × units; the batch itself for layer 0. */
    Matrix output(int layer) {
        return outputs.get(layer);
    }

    /** The gradient of the loss by the weighted sums of {@code layer}, from 1; capacity × units. */
    Matrix delta(int layer) {
        return deltas.get(layer - 1);
    }

    /** The labels of the batch. */
    int[] labels() {
        return labels;
    }

    Matrix gradient() {
        return gradient;
    }

    /** A row of zeros in the shape of all parameters. */
    Matrix flat() {
        return memory.matrix(1, flatSize());
    }

    Matrix bias(Matrix flat, int layer) {
        int units = architecture.width(layer);
        return flat.part(start(layer), 1, units, Lanes.padded(units));
    }

    /** Inputs × units. */
    Matrix weights(Matrix flat, int layer) {
        int units = architecture.width(layer);
        int stride = Lanes.padded(units);
        return flat.part(start(layer) + stride, architecture.width(layer - 1), units, stride);
    }

    /** Brings rows of {@code samples} into the batch. */
    void gather(Samples samples, int[] rows, int from, int count) {
        MemorySegment batch = outputs.getFirst().segment();
        for (int i = 0; i < count; i++) {
            int row = rows[from + i];
            samples.copyInputs(row, batch, (long) i * samples.columns());
            labels[i] = samples.label(row);
        }
    }

    /** Brings consecutive rows into the batch, without their labels. */
    void gather(Samples samples, int first, int count) {
        MemorySegment batch = outputs.getFirst().segment();
        for (int i = 0; i < count; i++) {
            samples.copyInputs(first + i, batch, (long) i * samples.columns());
        }
    }

    private int start(int layer) {
        int start = 0;
        for (int below = 1; below < layer; below++) {
            start += paddedParameters(below);
        }
        return start;
    }

    private int flatSize() {
        return start(architecture.layers() + 1);
    }

    private int paddedParameters(int layer) {
        return (architecture.width(layer - 1) + 1) * Lanes.padded(architecture.width(layer));
    }

    @Override
    public void close() {
        memory.close();
    }
}
