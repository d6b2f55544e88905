package argmax.engine.classic.tree;

import argmax.engine.InvalidValue;
import argmax.engine.classic.TrainingRows;
import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The evidence of a tree that tells classes apart: the weight of the rows of each class. */
final class ClassWeights implements Evidence {
    private final Criterion criterion;
    private final int classes;
    private final int[] labels;
    private final double[] weights;

    /**
     * @param labels the class of each row, as {@link #labels} checked them; kept, not copied
     * @param weights of the rows; kept, not copied, so that a booster may change them between two trees
     */
    ClassWeights(Criterion criterion, int classes, int[] labels, double[] weights) {
        this.criterion = criterion;
        this.classes = classes;
        this.labels = labels;
        this.weights = weights;
    }

    /**
     * The labels of rows that classes can be learned from.
     *
     * @throws InvalidValue unless each of at least two classes has a row
     */
    static int[] labels(Samples rows, int classes) {
        TrainingRows.counts(rows, classes);
        return rows.labels();
    }

    /** @throws InvalidValue if a row weighs less than nothing, or all together do not weigh more */
    static double[] weights(Samples rows) {
        double[] weights = new double[rows.rows()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = InvalidValue.number("weight of row " + row, rows.weight(row), 0, Float.MAX_VALUE);
        }
        InvalidValue.number("sum of the weights", Arrays.stream(weights).sum(), Double.MIN_NORMAL, Double.MAX_VALUE);
        return weights;
    }

    /** The numbers of the rows that weigh anything. */
    static int[] weighing(double[] weights) {
        return IntStream.range(0, weights.length).filter(row -> weights[row] > 0).toArray();
    }

    @Override
    public int width() {
        return classes + 1;
    }

    @Override
    public void add(int[] rows, int from, int to, char[] slots, double[] sums, int at) {
        int width = classes + 1;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int slot = at + slots[row] * width;
            sums[slot + labels[row]] += weights[row];
            sums[slot + classes]++;
        }
    }

    @Override
    public double worth(double[] total) {
        return criterion.worth(total, classes);
    }

    @Override
    public double worth(double[] left, double[] total) {
        return criterion.worth(left, total, classes);
    }

    /** Even a cut that gains nothing may let the next two gain much, as in a chequerboard. */
    @Override
    public double leastGain() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public boolean agrees(double[] total) {
        int present = 0;
        for (int label = 0; label < classes; label++) {
            present += total[label] > 0 ? 1 : 0;
        }
        return present < 2;
    }
}
