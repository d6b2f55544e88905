package argmax.engine.classic.tree;

import java.util.List;

/**
 * A node of a tree that tells classes apart, as a lesson draws it.
 *
 * @param number of the node; the root is 0
 * @param depth how many questions were asked before
 * @param column which column it asks for, from 0; −1 where it is a leaf
 * @param threshold rows of at most this go left, in the column's units; 0 where it is a leaf
 * @param left the number of the left child, −1 where it is a leaf
 * @param right the number of the right child, −1 where it is a leaf
 * @param rows how many training rows came by
 * @param weights of the training rows of each class that came by; their numbers, unless rows were weighted or drawn twice
 * @param impurity by the tree's criterion
 * @param gain how much lower the mean impurity of its children is, weighted by their rows; 0 where it is a leaf
 */
public record TreeNode(
        int number,
        int depth,
        int column,
        double threshold,
        int left,
        int right,
        int rows,
        List<Double> weights,
        double impurity,
        double gain) {
    public TreeNode {
        weights = List.copyOf(weights);
    }

    public boolean isLeaf() {
        return column < 0;
    }

    /** The class that most of the weight is of; the first of those that tie. */
    public int mostLikely() {
        int best = 0;
        for (int label = 1; label < weights.size(); label++) {
            if (weights.get(label) > weights.get(best)) {
                best = label;
            }
        }
        return best;
    }
}
