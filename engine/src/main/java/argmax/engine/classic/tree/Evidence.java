package argmax.engine.classic.tree;

/**
 * What the rows say, and how well one answer would do for some of them. What is kept about a set of rows is {@link #width}
 * sums, the last of which counts the rows; a search for splits adds, subtracts and compares such sums without knowing what
 * they are.
 */
interface Evidence {
    int width();

    /**
     * Adds what rows say to the sums of their slots.
     *
     * @param slots by row: to which slot it belongs
     * @param at where the sums of slot 0 begin in {@code sums}
     */
    void add(int[] rows, int from, int to, char[] slots, double[] sums, int at);

    /** How well one answer does for all of these rows; never less than nothing is gained by cutting them in two. */
    double worth(double[] total);

    /** What {@link #worth} says of the rows left and right of a cut, added up. */
    double worth(double[] left, double[] total);

    /** The gain that a cut must exceed. */
    double leastGain();

    /** Whether the rows agree, so that there is nothing to ask. */
    boolean agrees(double[] total);
}
