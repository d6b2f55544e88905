package argmax.engine.classic.tree;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Finds the best cut of a node. Rows are summed by bin, either by all bins of a column or, where the node has far fewer rows
 * than the column bins, by those that its sorted rows stand in; both give the same cut.
 */
final class CutSearch {
    /** With fewer rows per bin than one in so many, sorting the rows beats passing over the bins. */
    private static final int SPARSE = 8;
    /** A node of fewer rows than this has its places in so many bits of a sorted number. */
    private static final int PLACE_BITS = Character.SIZE - 3;

    private final Bins bins;
    private final Evidence evidence;
    private final Limits limits;
    private final int[] columns;
    private final double[] sums;
    private final double[] left;
    private final char[] slots;
    private final int[] slotBins;

    CutSearch(Bins bins, Evidence evidence, Limits limits, int rows) {
        this.bins = bins;
        this.evidence = evidence;
        this.limits = limits;
        this.columns = IntStream.range(0, bins.columns()).toArray();
        this.sums = new double[(bins.largestCount() + 1) * evidence.width()];
        this.left = new double[evidence.width()];
        this.slots = new char[rows];
        this.slotBins = new int[bins.largestCount()];
    }

    /** The best cut in sums of every bin of every column. */
    Cut best(double[] total, double[] histogram) {
        Sweep sweep = new Sweep(total);
        int at = 0;
        for (int column = 0; column < columns.length; column++) {
            sweep.over(column, histogram, at, bins.count(column), false);
            at += bins.count(column) * evidence.width();
        }
        return sweep.best;
    }

    /**
     * The best cut of a node's rows in some columns, drawn at random; more of them are drawn until there is a cut.
     *
     * @param rows which the node's are some of, from {@code node.from} to before {@code node.to}
     */
    Cut best(Growing node, int[] rows, RandomGenerator random) {
        Sweep sweep = new Sweep(node.total);
        boolean draws = limits.columnsPerSplit() < columns.length;
        for (int i = 0; i < columns.length && (i < limits.columnsPerSplit() || !sweep.best.found()); i++) {
            if (draws) {
                draw(i, random);
            }
            int column = columns[i];
            boolean sparse = node.rows() < bins.count(column) / SPARSE;
            int filled = sparse ? sumSorted(node, rows, column) : sumBins(node, rows, column);
            sweep.over(column, sums, 0, filled, sparse);
        }
        return sweep.best;
    }

    private void draw(int i, RandomGenerator random) {
        int j = random.nextInt(i, columns.length);
        int drawn = columns[j];
        columns[j] = columns[i];
        columns[i] = drawn;
    }

    private int sumBins(Growing node, int[] rows, int column) {
        int count = bins.count(column);
        Arrays.fill(sums, 0, count * evidence.width(), 0);
        evidence.add(rows, node.from, node.to, bins.codes(column), sums, 0);
        return count;
    }

    private int sumSorted(Growing node, int[] rows, int column) {
        char[] codes = bins.codes(column);
        int[] sorted = new int[node.rows()];
        for (int place = 0; place < sorted.length; place++) {
            sorted[place] = codes[rows[node.from + place]] << PLACE_BITS | place;
        }
        Arrays.sort(sorted);
        int slot = -1;
        int bin = -1;
        for (int number : sorted) {
            if (number >> PLACE_BITS != bin) {
                bin = number >> PLACE_BITS;
                slotBins[++slot] = bin;
            }
            slots[rows[node.from + (number & (1 << PLACE_BITS) - 1)]] = (char) slot;
        }
        Arrays.fill(sums, 0, (slot + 1) * evidence.width(), 0);
        evidence.add(rows, node.from, node.to, slots, sums, 0);
        return slot + 1;
    }

    /** Looks for the best cut of one node, column by column. */
    private final class Sweep {
        private final double[] total;
        private final double worth;
        private final Cut best = new Cut(evidence.leastGain());

        Sweep(double[] total) {
            this.total = total;
            this.worth = evidence.worth(total);
        }

        /** Moves the slots with rows from right to left, one after the other, and offers each place between two of them. */
        void over(int column, double[] slotSums, int at, int count, boolean sparse) {
            int width = left.length;
            int counts = width - 1;
            double mostLeft = total[counts] - limits.minLeaf();
            Arrays.fill(left, 0);
            int below = -1;
            for (int slot = 0; slot < count; slot++) {
                int start = at + slot * width;
                if (slotSums[start + counts] == 0) {
                    continue;
                }
                if (left[counts] > mostLeft) {
                    return;
                }
                int bin = sparse ? slotBins[slot] : slot;
                if (below >= 0 && left[counts] >= limits.minLeaf()) {
                    best.offer(column, below, bin, evidence.worth(left, total) - worth);
                }
                for (int i = 0; i < width; i++) {
                    left[i] += slotSums[start + i];
                }
                below = bin;
            }
        }
    }
}
