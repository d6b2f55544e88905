package argmax.engine.classic.tree;

/**
 * How far a tree may grow.
 *
 * @param maxDepth how many questions may follow each other
 * @param minLeaf the fewest rows in a leaf
 * @param columnsPerSplit how many columns, drawn anew, each question is chosen from; all of them where there are no more
 */
record Limits(int maxDepth, int minLeaf, int maxLeaves, int columnsPerSplit) {
    static final int NONE = Integer.MAX_VALUE;

    /** How many leaves a tree of so many rows can have at most. */
    int mostLeaves(int rows) {
        int byDepth = maxDepth < Integer.SIZE - 1 ? 1 << maxDepth : NONE;
        return Math.min(Math.min(maxLeaves, byDepth), Math.max(1, rows / minLeaf));
    }
}
