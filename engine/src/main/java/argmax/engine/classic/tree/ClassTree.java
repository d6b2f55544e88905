package argmax.engine.classic.tree;

import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A tree that tells classes apart: what it asks, and which classes came by where. Never changes. */
public final class ClassTree {
    private final Tree tree;
    private final int classes;
    private final Criterion criterion;

    ClassTree(Tree tree, int classes, Criterion criterion) {
        this.tree = tree;
        this.classes = classes;
        this.criterion = criterion;
    }

    /** What it asks. */
    public Tree tree() {
        return tree;
    }

    public int classes() {
        return classes;
    }

    public Criterion criterion() {
        return criterion;
    }

    /**
     * This tree as it was after its first splits; each was the most useful that could then be made.
     *
     * @param splits 0 to all of them
     */
    public ClassTree after(int splits) {
        return new ClassTree(tree.after(splits), classes, criterion);
    }

    /** All nodes, by number. */
    public List<TreeNode> nodes() {
        return IntStream.range(0, tree.nodes()).mapToObj(this::node).toList();
    }

    public TreeNode node(int number) {
        double[] weights = weights(number);
        int left = tree.left(number);
        return new TreeNode(
                number,
                tree.depth(number),
                tree.column(number),
                tree.threshold(number),
                left,
                tree.isLeaf(number) ? left : left + 1,
                tree.rows(number),
                Arrays.stream(weights).boxed().toList(),
                criterion.impurity(weights),
                tree.gain(number) / Arrays.stream(weights).sum());
    }

    private double[] weights(int node) {
        double[] weights = new double[classes];
        Arrays.setAll(weights, label -> tree.total(node, label));
        return weights;
    }

    /** The nodes that a row comes by, from the root to its leaf. */
    public List<TreeNode> path(Samples rows, int row) {
        return tree.path(rows, row).stream().map(this::node).toList();
    }

    /**
     * The class that the tree names for each row.
     *
     * @throws argmax.engine.InvalidValue if an input is NaN
     */
    public int[] verdicts(Samples rows) {
        int[] verdicts = verdicts();
        return Arrays.stream(tree.leaves(rows)).map(leaf -> verdicts[leaf]).toArray();
    }

    /** The share of each class in each node: nodes × classes, node by node. */
    double[] shares() {
        double[] shares = new double[tree.nodes() * classes];
        for (int node = 0; node < tree.nodes(); node++) {
            double sum = 0;
            for (int label = 0; label < classes; label++) {
                sum += tree.total(node, label);
            }
            for (int label = 0; label < classes; label++) {
                shares[node * classes + label] = tree.total(node, label) / sum;
            }
        }
        return shares;
    }

    /** The class that each node is for, by number of node; the first of those that tie. */
    int[] verdicts() {
        return nodes().stream().mapToInt(TreeNode::mostLikely).toArray();
    }

    /**
     * The tree in words, a line per node, each as far to the right as it is deep.
     *
     * @param columns the name of each column
     * @param labels the name of each class
     */
    public String text(List<String> columns, List<String> labels) {
        StringBuilder text = new StringBuilder();
        write(node(0), "", columns, labels, text);
        return text.toString();
    }

    private void write(TreeNode node, String indent, List<String> columns, List<String> labels, StringBuilder text) {
        if (node.isLeaf()) {
            String weights =
                    node.weights().stream().map("%.4g"::formatted).collect(Collectors.joining(", ", " [", "]"));
            text.append(indent).append(labels.get(node.mostLikely())).append(weights).append('\n');
            return;
        }
        String column = columns.get(node.column());
        text.append("%s%s ≤ %.4g\n".formatted(indent, column, node.threshold()));
        write(node(node.left()), indent + "  ", columns, labels, text);
        text.append("%s%s > %.4g\n".formatted(indent, column, node.threshold()));
        write(node(node.right()), indent + "  ", columns, labels, text);
    }
}
