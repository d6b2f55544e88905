package argmax.engine.classic.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/**
 * Grows trees one after the other on the same rows, always cutting the leaf whose cut gains most. Where all columns are
 * looked at and have few bins, the sums of the larger child are what the smaller one leaves of its parent's.
 */
final class Grower {
    /** With more bins than this, all of a node's sums take more time to pass over than adding its rows anew. */
    private static final int MOST_BINS = 256;
    /** How many sums all open nodes may keep together: 128 MB. */
    private static final long MOST_KEPT = 1 << 24;

    private final Bins bins;
    private final Evidence evidence;
    private final Limits limits;
    private final CutSearch search;
    private final char[] oneSlot;
    private final int[] moved;
    /** How many sums a node keeps; 0 where none are. */
    private final int kept;

    private final List<double[]> spare = new ArrayList<>();

    /** @param rows how many there are in all, whether or not trees grow on all of them */
    Grower(Bins bins, Evidence evidence, Limits limits, int rows) {
        this.bins = bins;
        this.evidence = evidence;
        this.limits = limits;
        this.search = new CutSearch(bins, evidence, limits, rows);
        this.oneSlot = new char[rows];
        this.moved = new int[rows];
        long sums = (long) bins.count() * evidence.width();
        boolean keeps = limits.columnsPerSplit() >= bins.columns()
                && bins.largestCount() <= MOST_BINS
                && sums * limits.mostLeaves(rows) <= MOST_KEPT;
        this.kept = keeps ? (int) sums : 0;
    }

    /** @param rows to grow on, at least one; put into another order, leaf by leaf */
    Grown grow(int[] rows, RandomGenerator random) {
        List<Growing> nodes = new ArrayList<>();
        PriorityQueue<Growing> open = new PriorityQueue<>(
                Comparator.comparingDouble(Growing::gain).reversed().thenComparingInt(node -> node.number));
        Growing root = node(nodes, 0, 0, rows.length, rows);
        if (mayBeCut(root) && limits.maxLeaves() > 1) {
            root.histogram = kept == 0 ? null : summed(root, rows);
            open(root, rows, random, open);
        }
        for (int leaves = 1; leaves < limits.maxLeaves() && !open.isEmpty(); leaves++) {
            Growing parent = open.remove();
            Cut cut = cut(parent);
            int middle = partition(parent, cut, rows);
            parent.left = nodes.size();
            Growing left = node(nodes, parent.depth + 1, parent.from, middle, rows);
            Growing right = node(nodes, parent.depth + 1, middle, parent.to, rows);
            if (leaves + 1 < limits.maxLeaves()) {
                inherit(parent, left, right, rows);
                open(left, rows, random, open);
                open(right, rows, random, open);
            }
        }
        open.forEach(this::release);
        return new Grown(bins, nodes, rows);
    }

    private static Cut cut(Growing node) {
        if (node.cut == null) {
            throw new IllegalStateException("Node %d can't be cut".formatted(node.number));
        }
        return node.cut;
    }

    private Growing node(List<Growing> nodes, int depth, int from, int to, int[] rows) {
        double[] total = new double[evidence.width()];
        evidence.add(rows, from, to, oneSlot, total, 0);
        Growing node = new Growing(nodes.size(), depth, from, to, total);
        nodes.add(node);
        return node;
    }

    private boolean mayBeCut(Growing node) {
        return node.depth < limits.maxDepth() && node.rows() >= 2L * limits.minLeaf() && !evidence.agrees(node.total);
    }

    private void open(Growing node, int[] rows, RandomGenerator random, PriorityQueue<Growing> open) {
        if (mayBeCut(node)) {
            double[] histogram = node.histogram;
            Cut best = histogram == null ? search.best(node, rows, random) : search.best(node.total, histogram);
            if (best.found()) {
                node.cut = best;
                open.add(node);
                return;
            }
        }
        release(node);
    }

    /** Keeps the order within each side, so that later passes go forward through memory. */
    private int partition(Growing node, Cut cut, int[] rows) {
        char[] codes = bins.codes(cut.column);
        int left = node.from;
        int right = 0;
        for (int i = node.from; i < node.to; i++) {
            int row = rows[i];
            if (codes[row] <= cut.below) {
                rows[left++] = row;
            } else {
                moved[right++] = row;
            }
        }
        System.arraycopy(moved, 0, rows, left, right);
        return left;
    }

    /** Hands the sums of a parent on to its children. */
    private void inherit(Growing parent, Growing left, Growing right, int[] rows) {
        double[] sums = parent.histogram;
        parent.histogram = null;
        if (sums == null) {
            return;
        }
        if (!mayBeCut(left) && !mayBeCut(right)) {
            spare.add(sums);
            return;
        }
        Growing smaller = left.rows() <= right.rows() ? left : right;
        double[] its = summed(smaller, rows);
        smaller.histogram = its;
        for (int i = 0; i < kept; i++) {
            sums[i] -= its[i];
        }
        (smaller == left ? right : left).histogram = sums;
    }

    private double[] summed(Growing node, int[] rows) {
        double[] sums = fresh();
        int at = 0;
        for (int column = 0; column < bins.columns(); column++) {
            evidence.add(rows, node.from, node.to, bins.codes(column), sums, at);
            at += bins.count(column) * evidence.width();
        }
        return sums;
    }

    private double[] fresh() {
        if (spare.isEmpty()) {
            return new double[kept];
        }
        double[] used = spare.removeLast();
        Arrays.fill(used, 0);
        return used;
    }

    private void release(Growing node) {
        if (node.histogram != null) {
            spare.add(node.histogram);
            node.histogram = null;
        }
    }
}
