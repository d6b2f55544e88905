package argmax.engine.net.loss;

import argmax.engine.data.Samples;
import argmax.engine.net.Exit;
import java.util.Arrays;

/** What is true of the rows of a batch, as one output sees it: a class each or a number each, and what each row counts. */
public final class Truth {
    private final Exit exit;
    private final int[] labels;
    private final float[] targets;
    private final float[] weights;

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
        targets[at] = exit.target() == Exit.CLASS ? labels[at] : samples.target(of, exit.target());
        weights[at] = samples.weight(of);
    }

    public int label(int row) {
        return labels[row];
    }

    /** The number to be predicted; the label where that is a class. */
    public float target(int row) {
        return targets[row];
    }

    /** What unit {@code unit} of {@code units} should give: the number itself for one unit, else 1 at the true class and 0 elsewhere. */
    public float target(int row, int unit, int units) {
        if (units == 1) {
            return targets[row];
        }
        return unit == labels[row] ? 1 : 0;
    }

    /** What the row counts in the mean. */
    public float weight(int row) {
        return weights[row];
    }

    /** The labels of the first rows. */
    public int[] labels(int rows) {
        return Arrays.copyOf(labels, rows);
    }
}
