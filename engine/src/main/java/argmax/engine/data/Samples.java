package argmax.engine.data;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Rows to learn from: rows × columns of inputs and, for each row, a label (a class), targets (numbers), a weight in the
 * loss and a length (how many steps of a sequence count). Never changes, so it is shared freely; picking rows copies none
 * of the inputs.
 */
public final class Samples {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private final int columns;
    private final float[] inputs;
    private final Truth truth;
    private final int[] stored;
    /** Whether each row stands where its number says, so that looking it up, at random in a large array, can be saved. */
    private final boolean inOrder;

    /** What is known of each stored row, targets row by row. No weights: each weighs 1; no lengths: all steps count. */
    private static final class Truth {
        private final int[] labels;
        private final int targetColumns;
        private final float[] targets;
        private final float[] weights;
        private final int[] lengths;

        private Truth(int[] labels, int targetColumns, float[] targets, float[] weights, int[] lengths) {
            this.labels = labels;
            this.targetColumns = targetColumns;
            this.targets = targets;
            this.weights = weights;
            this.lengths = lengths;
        }
    }

    /** @param stored where each of these rows stands in the arrays */
    private Samples(int columns, float[] inputs, Truth truth, int[] stored) {
        this.columns = columns;
        this.inputs = inputs;
        this.truth = truth;
        this.stored = stored;
        this.inOrder = IntStream.range(0, stored.length).allMatch(row -> stored[row] == row);
    }

    /**
     * @param inputs rows × columns, row by row; kept, not copied
     * @param labels one per row, counted from 0, all 0 where there are no classes; kept, not copied
     */
    public Samples(int columns, float[] inputs, int[] labels) {
        this(
                columns,
                inputs,
                new Truth(labels, 0, new float[0], new float[0], new int[0]),
                IntStream.range(0, labels.length).toArray());
        if (inputs.length != columns * labels.length) {
            throw new IllegalArgumentException(
                    "%d inputs don't fill %d rows of %d".formatted(inputs.length, labels.length, columns));
        }
    }

    /** No rows of so many columns. */
    static Samples none(int columns) {
        return new Samples(columns, new float[0], new int[0]);
    }

    /**
     * The rows of both, copied, one after the other. Where only one of them has weights or lengths, the rows of the other
     * weigh 1 and count whole.
     *
     * @throws IllegalArgumentException if their inputs or targets differ in number
     */
    public static Samples concatenated(Samples first, Samples second) {
        require("columns", second.columns, first.columns);
        require("targets", second.targetColumns(), first.targetColumns());
        int rows = first.rows() + second.rows();
        float[] inputs = joined(first.inputs(0, first.rows()), second.inputs(0, second.rows()));
        float[] targets = joined(first.targets(), second.targets());
        float[] weights = new float[first.weighted() || second.weighted() ? rows : 0];
        int[] lengths = new int[first.haveLengths() || second.haveLengths() ? rows : 0];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            Samples from = row < first.rows() ? first : second;
            int its = row < first.rows() ? row : row - first.rows();
            labels[row] = from.label(its);
            if (weights.length > 0) {
                weights[row] = from.weight(its);
            }
            if (lengths.length > 0) {
                lengths[row] = from.length(its);
            }
        }
        Truth truth = new Truth(labels, first.targetColumns(), targets, weights, lengths);
        return new Samples(first.columns, inputs, truth, IntStream.range(0, rows).toArray());
    }

    private static float[] joined(float[] first, float[] second) {
        float[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** These rows with numbers to be predicted: rows × targetColumns, row by row. */
    public Samples withTargets(int targetColumns, float[] targets) {
        require("targets", targets.length, rows() * targetColumns);
        return stored(new Truth(labels(), targetColumns, targets, weights(), lengths()));
    }

    /** These rows with a weight each in the loss. */
    public Samples withWeights(float[] weights) {
        require("weights", weights.length, rows());
        return stored(new Truth(labels(), truth.targetColumns, targets(), weights, lengths()));
    }

    /** These rows as sequences of which only the first steps count, at least one. */
    public Samples withLengths(int[] lengths) {
        require("lengths", lengths.length, rows());
        return stored(new Truth(labels(), truth.targetColumns, targets(), weights(), lengths));
    }

    /** The same rows with other inputs, row by row. */
    public Samples withInputs(int newColumns, float[] newInputs) {
        require("inputs", newInputs.length, rows() * newColumns);
        Truth own = new Truth(labels(), truth.targetColumns, targets(), weights(), lengths());
        return new Samples(newColumns, newInputs, own, IntStream.range(0, rows()).toArray());
    }

    private Samples stored(Truth own) {
        return new Samples(columns, inputs(0, rows()), own, IntStream.range(0, rows()).toArray());
    }

    private static void require(String what, int found, int wanted) {
        if (found != wanted) {
            throw new IllegalArgumentException("%d %s instead of %d".formatted(found, what, wanted));
        }
    }

    public int rows() {
        return stored.length;
    }

    public int columns() {
        return columns;
    }

    /** How many numbers are to be predicted for each row. */
    public int targetColumns() {
        return truth.targetColumns;
    }

    public float input(int row, int column) {
        return inputs[stored[row] * columns + column];
    }

    public int label(int row) {
        return truth.labels[stored[row]];
    }

    public float target(int row, int column) {
        return truth.targets[stored[row] * truth.targetColumns + column];
    }

    /** What the row counts in a mean, 1 unless it was said otherwise. */
    public float weight(int row) {
        return truth.weights.length == 0 ? 1 : truth.weights[stored[row]];
    }

    public boolean weighted() {
        return truth.weights.length > 0;
    }

    public boolean haveLengths() {
        return truth.lengths.length > 0;
    }

    /** How many steps of the row count; {@link Integer#MAX_VALUE} where all do. */
    public int length(int row) {
        return truth.lengths.length == 0 ? Integer.MAX_VALUE : truth.lengths[stored[row]];
    }

    /**
     * Copies the inputs of {@code count} rows, which {@code rows} names from {@code from} on, into {@code target}: row i to its float
     * number {@code i * stride} and on.
     *
     * @param stride at least the number of columns; a multiple of 16
     */
    public void copyInputs(int[] rows, int from, int count, MemorySegment target, int stride) {
        if (columns == LANES.length()) {
            copyVectors(rows, from, count, target, stride);
            return;
        }
        for (int i = 0; i < count; i++) {
            int source = (inOrder ? rows[from + i] : stored[rows[from + i]]) * columns;
            MemorySegment.copy(inputs, source, target, ValueLayout.JAVA_FLOAT, (long) i * stride * Float.BYTES, columns);
        }
    }

    /** A loop of its own, so small that the JVM compiles it well: a call for every row would cost more than it moves. */
    private void copyVectors(int[] rows, int from, int count, MemorySegment target, int stride) {
        for (int i = 0; i < count; i++) {
            int source = (inOrder ? rows[from + i] : stored[rows[from + i]]) * LANES.length();
            FloatVector.fromArray(LANES, inputs, source)
                    .intoMemorySegment(target, (long) i * stride * Float.BYTES, ByteOrder.nativeOrder());
        }
    }

    /** Copies the labels of {@code count} rows, which {@code rows} names from {@code from} on, to the start of {@code target}. */
    public void copyLabels(int[] rows, int from, int count, int[] target) {
        for (int i = 0; i < count; i++) {
            target[i] = truth.labels[inOrder ? rows[from + i] : stored[rows[from + i]]];
        }
    }

    /** Copies the inputs of a row into {@code target}, from its float number {@code at} on. */
    public void copyInputs(int row, MemorySegment target, long at) {
        MemorySegment.copy(inputs, stored[row] * columns, target, ValueLayout.JAVA_FLOAT, at * Float.BYTES, columns);
    }

    /** The inputs of {@code count} rows from {@code first} on, row by row. */
    public float[] inputs(int first, int count) {
        float[] copy = new float[count * columns];
        for (int i = 0; i < count; i++) {
            System.arraycopy(inputs, stored[first + i] * columns, copy, i * columns, columns);
        }
        return copy;
    }

    public int[] labels() {
        return Arrays.stream(stored).map(row -> truth.labels[row]).toArray();
    }

    /** All targets, row by row. */
    public float[] targets() {
        float[] copy = new float[rows() * truth.targetColumns];
        for (int row = 0; row < rows(); row++) {
            System.arraycopy(
                    truth.targets, stored[row] * truth.targetColumns, copy, row * truth.targetColumns, truth.targetColumns);
        }
        return copy;
    }

    private float[] weights() {
        float[] copy = new float[weighted() ? rows() : 0];
        for (int row = 0; row < copy.length; row++) {
            copy[row] = weight(row);
        }
        return copy;
    }

    private int[] lengths() {
        return haveLengths() ? Arrays.stream(stored).map(row -> truth.lengths[row]).toArray() : new int[0];
    }

    /** These rows, in this order. */
    public Samples pick(int[] rows) {
        return new Samples(columns, inputs, truth, Arrays.stream(rows).map(row -> stored[row]).toArray());
    }

    /** All rows with these columns only, in this order. */
    public Samples pickColumns(int[] picked) {
        float[] narrow = new float[rows() * picked.length];
        for (int row = 0; row < rows(); row++) {
            for (int i = 0; i < picked.length; i++) {
                narrow[row * picked.length + i] = input(row, picked[i]);
            }
        }
        return withInputs(picked.length, narrow);
    }

    /** How many rows each of {@code classes} classes has; nothing where there are no classes. */
    public int[] counts(int classes) {
        int[] counts = new int[classes];
        if (classes == 0) {
            return counts;
        }
        for (int label : labels()) {
            counts[label]++;
        }
        return counts;
    }
}
