package argmax.engine.classic.tree;

import java.util.Arrays;

/** A tree that corrects the score of one class. Never changes. */
public final class ScoreTree {
    private final Tree tree;
    private final double[] steps;

    ScoreTree(Tree tree, Gradients evidence, double rate) {
        this.tree = tree;
        this.steps = new double[tree.nodes()];
        Arrays.setAll(steps, node -> rate * evidence.step(tree.total(node, 0), tree.total(node, 1)));
    }

    /** What it asks. */
    public Tree tree() {
        return tree;
    }

    /** What is added to the score of a row that comes to this leaf, or would be if the node were one. */
    public double step(int node) {
        return steps[node];
    }

    double[] steps() {
        return steps;
    }
}
