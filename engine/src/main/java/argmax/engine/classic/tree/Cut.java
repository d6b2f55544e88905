package argmax.engine.classic.tree;

/** The best place found so far to cut the rows of a node in two; none yet where {@link #column} is −1. */
final class Cut {
    int column = -1;
    int below;
    int above;
    double gain;

    Cut(double leastGain) {
        gain = leastGain;
    }

    boolean found() {
        return column >= 0;
    }

    /** Equal gains leave it at the first column and the lowest place that were looked at. */
    void offer(int offeredColumn, int offeredBelow, int offeredAbove, double offered) {
        if (offered > gain) {
            column = offeredColumn;
            below = offeredBelow;
            above = offeredAbove;
            gain = offered;
        }
    }
}
