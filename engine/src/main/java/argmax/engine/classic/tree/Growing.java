package argmax.engine.classic.tree;

import org.jspecify.annotations.Nullable;

/** A node of a tree that grows: the rows of the grower's list from {@code from} to before {@code to}. */
final class Growing {
    final int number;
    final int depth;
    final int from;
    final int to;
    final double[] total;
    /** The sums of each bin of each column, while the node may still be cut and they are worth keeping. */
    double @Nullable [] histogram;

    @Nullable Cut cut;
    /** The number of the left child, where the node was cut; the right one is the next. */
    int left = -1;

    Growing(int number, int depth, int from, int to, double[] total) {
        this.number = number;
        this.depth = depth;
        this.from = from;
        this.to = to;
        this.total = total;
    }

    int rows() {
        return to - from;
    }

    /** What cutting it gains; only for a node that can be cut. */
    double gain() {
        return cut == null ? Double.NaN : cut.gain;
    }
}
