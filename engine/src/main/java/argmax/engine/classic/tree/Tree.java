package argmax.engine.classic.tree;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The questions of a tree, each of which asks whether one column is at most a threshold: yes leads left, no leads right. Node
 * 0 is the root; the i-th split, from 0, made nodes 2i+1 (left) and 2i+2 (right). Never changes.
 */
public final class Tree {
    private static final int LEAF = -1;
    private final int nodes;
    private final int[] columns;
    private final double[] thresholds;
    private final int[] lefts;
    private final int[] depths;
    private final double[] gains;
    /** What the evidence keeps of each node's training rows: nodes × width, the last of which counts them. */
    private final double[] totals;
    private final int width;

    Tree(Bins bins, List<Growing> grown) {
        nodes = grown.size();
        columns = new int[nodes];
        thresholds = new double[nodes];
        lefts = new int[nodes];
        depths = new int[nodes];
        gains = new double[nodes];
        width = grown.getFirst().total.length;
        totals = new double[nodes * width];
        for (Growing node : grown) {
            int i = node.number;
            lefts[i] = node.left;
            depths[i] = node.depth;
            System.arraycopy(node.total, 0, totals, i * width, width);
            columns[i] = LEAF;
            Cut cut = node.cut;
            if (cut != null && node.left > 0) {
                columns[i] = cut.column;
                thresholds[i] = bins.threshold(cut.column, cut.below, cut.above);
                gains[i] = Math.max(0, cut.gain);
            }
        }
    }

    private Tree(Tree whole, int nodes) {
        this.nodes = nodes;
        this.columns = Arrays.copyOf(whole.columns, nodes);
        this.lefts = Arrays.copyOf(whole.lefts, nodes);
        for (int node = 0; node < nodes; node++) {
            if (lefts[node] >= nodes) {
                columns[node] = LEAF;
                lefts[node] = LEAF;
            }
        }
        this.thresholds = whole.thresholds;
        this.depths = whole.depths;
        this.gains = whole.gains;
        this.totals = whole.totals;
        this.width = whole.width;
    }

    /**
     * This tree as it was after its first splits; each was the most useful that could then be made.
     *
     * @param splits 0 to {@link #splits}
     */
    public Tree after(int splits) {
        InvalidValue.wholeNumber("splits", splits, 0, splits());
        return new Tree(this, 2 * splits + 1);
    }

    public int nodes() {
        return nodes;
    }

    /** How many questions it asks in all. */
    public int splits() {
        return nodes / 2;
    }

    public int leaves() {
        return nodes - splits();
    }

    /** The most questions that it asks of one row. */
    public int depth() {
        return IntStream.range(0, nodes).map(node -> depths[node]).max().orElse(0);
    }

    public boolean isLeaf(int node) {
        return columns[node] == LEAF;
    }

    /** The column that a node asks for; −1 where it is a leaf. */
    public int column(int node) {
        return columns[node];
    }

    /** What the column is compared with, in its units; 0 where the node is a leaf. */
    public double threshold(int node) {
        return thresholds[node];
    }

    /** The child of rows at or below the threshold, the other one is the next number; −1 where the node is a leaf. */
    public int left(int node) {
        return lefts[node];
    }

    /** How many questions were asked before. */
    public int depth(int node) {
        return depths[node];
    }

    /** How many training rows came by; those that weigh nothing do not count. */
    public int rows(int node) {
        return (int) total(node, width - 1);
    }

    /** One of the sums that the evidence keeps of the training rows that came by. */
    double total(int node, int sum) {
        return totals[node * width + sum];
    }

    /** What the split gained, in the evidence's measure; 0 where the node is a leaf. */
    double gain(int node) {
        return isLeaf(node) ? 0 : gains[node];
    }

    /**
     * The leaf that each row comes to.
     *
     * @throws InvalidValue if an input is NaN
     */
    int[] leaves(Samples rows) {
        int[] leaves = new int[rows.rows()];
        Walk.all(List.of(this), rows, (tree, first, count, found) -> System.arraycopy(found, 0, leaves, first, count));
        return leaves;
    }

    /**
     * The nodes that a row comes by, from the root to its leaf.
     *
     * @throws InvalidValue if an input is NaN
     */
    public List<Integer> path(Samples rows, int row) {
        List<Integer> path = new ArrayList<>();
        int node = leaves(rows.pick(new int[] {row}))[0];
        while (node > 0) {
            path.addFirst(node);
            node = parent(node);
        }
        path.addFirst(0);
        return List.copyOf(path);
    }

    private int parent(int child) {
        int left = child - (child + 1) % 2;
        return IntStream.range(0, child).filter(node -> lefts[node] == left).findFirst().orElseThrow();
    }

    /**
     * The share of each column in all that the splits gained, one per column; all 0 where nothing was.
     *
     * @param columns how many the tree was grown on
     */
    public List<Double> importances(int columns) {
        double[] shares = new double[columns];
        double sum = 0;
        for (int node = 0; node < nodes; node++) {
            if (!isLeaf(node)) {
                shares[this.columns[node]] += gains[node];
                sum += gains[node];
            }
        }
        double all = sum;
        return Arrays.stream(shares).mapToObj(share -> all > 0 ? share / all : 0).toList();
    }

    /**
     * Adds what each row's leaf answers.
     *
     * @param answers nodes × size, node by node
     * @param sums rows × size
     */
    void add(Samples rows, double[] answers, int size, double[] sums) {
        int[] leaves = leaves(rows);
        for (int row = 0; row < leaves.length; row++) {
            for (int i = 0; i < size; i++) {
                sums[row * size + i] += answers[leaves[row] * size + i];
            }
        }
    }
}
