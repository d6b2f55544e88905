package argmax.engine.net.layer;

import argmax.engine.data.Samples;

/** One batch on its way through the layers: what they must know besides the numbers. */
public final class Pass {
    private final Purpose purpose;
    private final long noise;
    private final int firstRow;
    private final int rows;
    private final int[] lengths;

    /** Why a batch goes through. */
    public enum Purpose {
        /** For a step of the optimiser. */
        LEARN,
        /** For a gradient that changes nothing. */
        PROBE,
        /** For predictions. */
        LOOK
    }

    private Pass(Purpose purpose, long noise, int firstRow, int rows, int[] lengths) {
        this.purpose = purpose;
        this.noise = noise;
        this.firstRow = firstRow;
        this.rows = rows;
        this.lengths = lengths;
    }

    /**
     * A batch that is learned from: layers drop units and take statistics of the batch.
     *
     * @param purpose {@link Purpose#LEARN} or {@link Purpose#PROBE}
     * @param noise where the random numbers of this step begin; the same for both back ends and any number of threads
     * @param firstRow which row of the batch comes first here, where threads share it
     */
    public static Pass learning(Purpose purpose, long noise, int firstRow, Samples samples, int[] picked, int from, int count) {
        int[] lengths = new int[samples.haveLengths() ? count : 0];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = samples.length(picked[from + row]);
        }
        return new Pass(purpose, noise, firstRow, count, lengths);
    }

    /** Consecutive rows that are only looked at. */
    public static Pass looking(Samples samples, int first, int count) {
        int[] lengths = new int[samples.haveLengths() ? count : 0];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = samples.length(first + row);
        }
        return new Pass(Purpose.LOOK, 0, 0, count, lengths);
    }

    /** Whether units are dropped and statistics of the batch are used. */
    public boolean learning() {
        return purpose != Purpose.LOOK;
    }

    /** Whether running statistics take this batch into account. */
    public boolean recorded() {
        return purpose == Purpose.LEARN;
    }

    /** How many rows there are here. */
    public int rows() {
        return rows;
    }

    /** How many steps of a row's sequence count, of at most {@code steps}. */
    public int length(int row, int steps) {
        return lengths.length == 0 ? steps : Math.min(lengths[row], steps);
    }

    /**
     * Where the random numbers for one row of a layer's output begin, see {@link Noise}.
     *
     * @param place the layer's number
     * @param row from 0 within these rows
     */
    int noise(int place, int row) {
        return Noise.key(noise, place, firstRow + row);
    }

    /** 32 random bits for one number of a layer's output. */
    public int bits(int place, int row, int column) {
        return Noise.bits(noise(place, row), column);
    }
}
