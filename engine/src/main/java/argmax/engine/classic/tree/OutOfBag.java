package argmax.engine.classic.tree;

import argmax.engine.data.Samples;
import java.util.stream.IntStream;

/** What trees say together of the rows that they did not grow on. */
final class OutOfBag {
    private final Samples rows;
    private final int[] labels;
    private final int classes;
    private final double[] sums;

    OutOfBag(Samples rows, int[] labels, int classes) {
        this.rows = rows;
        this.labels = labels;
        this.classes = classes;
        this.sums = new double[labels.length * classes];
    }

    /**
     * The accuracy with one more tree, over all rows that any tree has not grown on; NaN where there are none.
     *
     * @param drawn the weight that each row had for the tree, 0 where it was not drawn
     */
    double accuracyWith(ClassTree tree, double[] drawn) {
        int[] left = IntStream.range(0, labels.length).filter(row -> drawn[row] == 0).toArray();
        int[] leaves = tree.tree().leaves(rows.pick(left));
        double[] shares = tree.shares();
        for (int i = 0; i < left.length; i++) {
            for (int label = 0; label < classes; label++) {
                sums[left[i] * classes + label] += shares[leaves[i] * classes + label];
            }
        }
        return accuracy();
    }

    private double accuracy() {
        int judged = 0;
        int right = 0;
        for (int row = 0; row < labels.length; row++) {
            int at = row * classes;
            int best = 0;
            double sum = 0;
            for (int label = 0; label < classes; label++) {
                sum += sums[at + label];
                best = sums[at + label] > sums[at + best] ? label : best;
            }
            judged += sum > 0 ? 1 : 0;
            right += sum > 0 && best == labels[row] ? 1 : 0;
        }
        return (double) right / judged;
    }
}
