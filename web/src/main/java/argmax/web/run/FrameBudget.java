package argmax.web.run;

/**
 * Which epochs keep their frames where all together would be too much. What is kept grows in step with the epochs, so that the
 * gaps are spread over the run, and room for the last epoch is left. It depends on nothing but the frames themselves: a second
 * worker leaves out the same ones.
 */
final class FrameBudget {
    /** What a run may keep, in characters. */
    static final long MOST = 20_000_000;

    private final long most;
    private long kept;

    FrameBudget(long most) {
        this.most = most;
    }

    /**
     * Whether the frames of the next epoch that has some are kept.
     *
     * @param epochs how many there can be
     * @param size in characters
     */
    boolean keeps(int epoch, int epochs, long size) {
        boolean end = epoch == 1 || epoch >= epochs;
        boolean fits = end ? kept + size <= most : kept + size <= (most - size) * (double) epoch / epochs;
        kept += fits ? size : 0;
        return fits;
    }
}
