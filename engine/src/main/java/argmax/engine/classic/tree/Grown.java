package argmax.engine.classic.tree;

import java.util.List;

/** A tree that has just been grown, and where its rows lie in it. */
final class Grown {
    private final Tree tree;
    private final List<Growing> nodes;
    private final int[] rows;

    /** @param rows in the order of the leaves */
    Grown(Bins bins, List<Growing> nodes, int[] rows) {
        this.tree = new Tree(bins, nodes);
        this.nodes = nodes;
        this.rows = rows;
    }

    Tree tree() {
        return tree;
    }

    /** Writes into {@code leaves}, by row, the number of its leaf; rows that the tree did not grow on stay as they are. */
    void leaves(int[] leaves) {
        for (Growing node : nodes) {
            for (int i = node.from; i < node.to && node.left < 0; i++) {
                leaves[rows[i]] = node.number;
            }
        }
    }
}
