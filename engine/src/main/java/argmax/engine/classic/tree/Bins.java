package argmax.engine.classic.tree;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.Arrays;

/**
 * Where each input stands among the values of its column: the number of its bin, from 0 for the smallest. A bin holds one value
 * where a column has few enough of them, else neighbouring values of about as many rows as the next bin. All that a tree asks
 * of the inputs is their order, so it grows on these numbers alone.
 */
final class Bins {
    /** As many as a {@code char} can count; no column of up to so many rows loses anything. */
    static final int MOST = 1 << Character.SIZE;

    private final char[][] codes;
    private final float[][] lowest;
    private final float[][] highest;

    /**
     * @param most how many bins a column may have, 2 to {@link #MOST}
     * @throws InvalidValue if an input is not finite
     */
    Bins(Samples rows, int most) {
        codes = new char[rows.columns()][rows.rows()];
        lowest = new float[rows.columns()][];
        highest = new float[rows.columns()][];
        for (int column = 0; column < rows.columns(); column++) {
            cut(column, sorted(rows, column), most);
        }
    }

    /** Values and rows in one number each, so that sorting them is sorting plain numbers. */
    private static long[] sorted(Samples rows, int column) {
        long[] sorted = new long[rows.rows()];
        for (int row = 0; row < sorted.length; row++) {
            float value = rows.input(row, column);
            if (!Float.isFinite(value)) {
                String field = "input of row %d, column %d".formatted(row, column);
                throw new InvalidValue(field, value, "a finite number; fill what is missing first");
            }
            sorted[row] = (long) rank(value) << Integer.SIZE | row;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** A whole number that is larger where the value is; adding 0 makes one zero of the two. */
    private static int rank(float value) {
        int bits = Float.floatToIntBits(value + 0f);
        return bits ^ (bits >> 31 & Integer.MAX_VALUE);
    }

    private static float value(long sorted) {
        int rank = (int) (sorted >> Integer.SIZE);
        return Float.intBitsToFloat(rank ^ (rank >> 31 & Integer.MAX_VALUE));
    }

    private void cut(int column, long[] sorted, int most) {
        int values = 0;
        for (int i = 0; i < sorted.length; i++) {
            values += startsValue(sorted, i) ? 1 : 0;
        }
        int bins = Math.min(values, most);
        float[] low = new float[bins];
        float[] high = new float[bins];
        int bin = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (startsValue(sorted, i) && (values <= most || bin < 0 || i >= (bin + 1.0) * sorted.length / bins)) {
                low[++bin] = value(sorted[i]);
            }
            high[bin] = value(sorted[i]);
            codes[column][(int) sorted[i]] = (char) bin;
        }
        // Where one value fills more than a bin's share, the bins that it leaves no rows for are not needed.
        lowest[column] = Arrays.copyOf(low, bin + 1);
        highest[column] = Arrays.copyOf(high, bin + 1);
    }

    private static boolean startsValue(long[] sorted, int i) {
        return i == 0 || sorted[i] >> Integer.SIZE != sorted[i - 1] >> Integer.SIZE;
    }

    int columns() {
        return codes.length;
    }

    int count(int column) {
        return lowest[column].length;
    }

    /** How many bins all columns have together. */
    int count() {
        return Arrays.stream(lowest).mapToInt(bins -> bins.length).sum();
    }

    /** How many bins the column with the most has. */
    int largestCount() {
        return Arrays.stream(lowest).mapToInt(bins -> bins.length).max().orElse(0);
    }

    /** The bin of each row; not to be changed. */
    char[] codes(int column) {
        return codes[column];
    }

    /** Halfway between the values of two bins, the first of which is the lower. */
    double threshold(int column, int below, int above) {
        return ((double) highest[column][below] + lowest[column][above]) / 2;
    }
}
