package argmax.engine.data;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Labelled rows: rows × columns of inputs, one label per row. Never changes, so it is shared freely. */
public final class Samples {
    private final int columns;
    private final float[] inputs;
    private final int[] labels;

    /**
     * @param inputs rows × columns, row by row; kept, not copied
     * @param labels one per row, counted from 0; kept, not copied
     */
    Samples(int columns, float[] inputs, int[] labels) {
        if (inputs.length != columns * labels.length) {
            throw new IllegalArgumentException(
                    "%d inputs don't fill %d rows of %d".formatted(inputs.length, labels.length, columns));
        }
        this.columns = columns;
        this.inputs = inputs;
        this.labels = labels;
    }

    public int rows() {
        return labels.length;
    }

    public int columns() {
        return columns;
    }

    public float input(int row, int column) {
        return inputs[row * columns + column];
    }

    public int label(int row) {
        return labels[row];
    }

    /** All inputs, row by row, for whoever copies many rows at a time; read-only. */
    public MemorySegment inputs() {
        return MemorySegment.ofArray(inputs).asReadOnly();
    }

    /** The inputs of {@code count} rows from {@code first} on, row by row. */
    public float[] inputs(int first, int count) {
        long width = ValueLayout.JAVA_FLOAT.byteSize() * columns;
        return inputs().asSlice(first * width, count * width).toArray(ValueLayout.JAVA_FLOAT);
    }

    public int[] labels() {
        return labels.clone();
    }

    /** These rows, in this order. */
    public Samples pick(int[] rows) {
        float[] picked = new float[rows.length * columns];
        int[] pickedLabels = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(inputs, rows[i] * columns, picked, i * columns, columns);
            pickedLabels[i] = labels[rows[i]];
        }
        return new Samples(columns, picked, pickedLabels);
    }

    /** All rows with these columns only, in this order. */
    public Samples pickColumns(int[] picked) {
        float[] narrow = new float[rows() * picked.length];
        for (int row = 0; row < rows(); row++) {
            for (int i = 0; i < picked.length; i++) {
                narrow[row * picked.length + i] = input(row, picked[i]);
            }
        }
        return new Samples(picked.length, narrow, labels);
    }

    /** How many rows each of {@code classes} classes has. */
    public int[] counts(int classes) {
        int[] counts = new int[classes];
        for (int label : labels) {
            counts[label]++;
        }
        return counts;
    }
}
