package argmax.engine.net.loss;

import argmax.engine.data.Samples;
import argmax.engine.net.Exit;

/** What is true of the rows of a batch, as one output sees it: a class each or a number each, and what each row counts. */
public final class Truth {
    private final Exit exit;
    private final int[] labels;
    private final float[] targets;
    private final float[] weights;
    private boolean weighted = true;

    /** @param capacity the most rows there can be */
    public Truth(Exit exit, int capacity) {
        this.exit = exit;
        this.labels = new int[capacity];
        this.targets = new float[capacity];
        this.weights = new float[capacity];
    }

    /** Of all these rows. */
    public static Truth of(Exit exit, Samples samples) {
        Truth truth = new Truth(exit, samples.rows());
        for (int row = 0; row < samples.rows(); row++) {
            truth.set(row, samples, row);
        }
        return truth;
    }

    /** Takes row {@code of} of {@code samples} as the batch's row {@code at}. */
    public void set(int at, Samples samples, int of) {
        labels[at] = samples.label(of);
        if (exit.target() != Exit.CLASS) {
            targets[at] = samples.target(of, exit.target());
        }
        weights[at] = samples.weight(of);
    }

    /** Takes the rows that {@code rows} names from {@code from} on as the first of the batch. */
    public void take(Samples samples, int[] rows, int from, int count) {
        samples.copyLabels(rows, from, count, labels);
        weighted = samples.weighted();
        if (weighted || exit.target() != Exit.CLASS) {
            for (int i = 0; i < count; i++) {
                set(i, samples, rows[from + i]);
            }
        }
    }

    public int label(int row) {
        return labels[row];
    }

    /** The number to be predicted; the label where that is a class. */
    public float target(int row) {
        return exit.target() == Exit.CLASS ? labels[row] : targets[row];
    }

    /** What unit {@code unit} of {@code units} should give: the number itself for one unit, else 1 at the true class and 0 elsewhere. */
    public float target(int row, int unit, int units) {
        if (units == 1) {
            return target(row);
        }
        return unit == labels[row] ? 1 : 0;
    }

    /** What the row counts in the mean. */
    public float weight(int row) {
        return weighted ? weights[row] : 1;
    }
}
