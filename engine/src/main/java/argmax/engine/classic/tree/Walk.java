package argmax.engine.classic.tree;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.List;

/**
 * Leads many rows down a tree. Four of them go at once, since a step can only begin when the one before has ended; who has
 * arrived stays where he is until the others have, because a leaf asks whether a value is at most infinity and leads yes to
 * itself.
 */
final class Walk {
    private static final int BLOCK = 512;
    private static final int TOGETHER = 4;
    private static final int FIELDS = 3;
    private static final int INFINITE = Float.floatToRawIntBits(Float.POSITIVE_INFINITY);

    /** Threshold (as bits), column and left child of each node, side by side so that a step touches one place in memory. */
    private final int[] nodes;

    private Walk(Tree tree) {
        nodes = new int[tree.nodes() * FIELDS];
        for (int node = 0; node < tree.nodes(); node++) {
            boolean leaf = tree.isLeaf(node);
            nodes[node * FIELDS] = Float.floatToIntBits(leaf ? Float.POSITIVE_INFINITY : atMost(tree.threshold(node)));
            nodes[node * FIELDS + 1] = leaf ? 0 : tree.column(node);
            nodes[node * FIELDS + 2] = leaf ? node : tree.left(node);
        }
    }

    /** The largest float that is not above; the same floats are at most this and at most {@code threshold}. */
    private static float atMost(double threshold) {
        float near = (float) threshold;
        return near > threshold ? Math.nextDown(near) : near;
    }

    /** Hears to which leaves of a tree the rows from {@code first} on came; {@code leaves} is used again for the next. */
    interface Arrivals {
        void arrived(int tree, int first, int count, int[] leaves);
    }

    /**
     * Leads all rows down all trees, a block of rows at a time.
     *
     * @throws InvalidValue if an input is NaN
     */
    static void all(List<Tree> trees, Samples rows, Arrivals arrivals) {
        List<Walk> walks = trees.stream().map(Walk::new).toList();
        int[] leaves = new int[BLOCK];
        for (int first = 0; first < rows.rows(); first += BLOCK) {
            int count = Math.min(BLOCK, rows.rows() - first);
            float[] inputs = rows.inputs(first, count);
            requireNumbers(inputs, first, rows.columns());
            for (int tree = 0; tree < trees.size(); tree++) {
                walks.get(tree).block(inputs, rows.columns(), count, leaves);
                arrivals.arrived(tree, first, count, leaves);
            }
        }
    }

    private void block(float[] inputs, int columns, int count, int[] leaves) {
        int row = 0;
        for (; row + TOGETHER <= count; row += TOGETHER) {
            four(inputs, row * columns, columns, leaves, row);
        }
        for (; row < count; row++) {
            leaves[row] = one(inputs, row * columns);
        }
    }

    /** What is missing compares with nothing and would silently count as large. */
    private static void requireNumbers(float[] inputs, int first, int columns) {
        if (largestBits(inputs) <= INFINITE) {
            return;
        }
        for (int i = 0; i < inputs.length; i++) {
            if (Float.isNaN(inputs[i])) {
                String field = "input of row %d, column %d".formatted(first + i / columns, i % columns);
                throw new InvalidValue(field, inputs[i], "a number; fill what is missing first");
            }
        }
    }

    /**
     * Without signs, the bits of all that is not a number are above those of infinity; the JVM makes vectors of such a loop.
     */
    private static int largestBits(float[] inputs) {
        int largest = 0;
        for (float input : inputs) {
            largest = Math.max(largest, Float.floatToRawIntBits(input) & Integer.MAX_VALUE);
        }
        return largest;
    }

    private void four(float[] inputs, int from, int columns, int[] leaves, int at) {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        boolean moved;
        do {
            int nextA = next(inputs, from, a);
            int nextB = next(inputs, from + columns, b);
            int nextC = next(inputs, from + 2 * columns, c);
            int nextD = next(inputs, from + 3 * columns, d);
            moved = ((nextA ^ a) | (nextB ^ b) | (nextC ^ c) | (nextD ^ d)) != 0;
            a = nextA;
            b = nextB;
            c = nextC;
            d = nextD;
        } while (moved);
        leaves[at] = a;
        leaves[at + 1] = b;
        leaves[at + 2] = c;
        leaves[at + 3] = d;
    }

    private int one(float[] inputs, int from) {
        int node = 0;
        int next = next(inputs, from, 0);
        while (next != node) {
            node = next;
            next = next(inputs, from, node);
        }
        return node;
    }

    private int next(float[] inputs, int from, int node) {
        float value = inputs[from + nodes[node * FIELDS + 1]];
        return nodes[node * FIELDS + 2] + (value <= Float.intBitsToFloat(nodes[node * FIELDS]) ? 0 : 1);
    }
}
