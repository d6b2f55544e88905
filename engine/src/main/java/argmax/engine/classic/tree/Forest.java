package argmax.engine.classic.tree;

import argmax.engine.classic.Ensemble;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.List;

/** Trees that each say the shares of the classes in the leaf that a row comes to; the forest says their mean. */
public final class Forest implements Ensemble {
    private final List<ClassTree> trees;
    private final List<Double> outOfBag;

    Forest(List<ClassTree> trees, List<Double> outOfBag) {
        this.trees = List.copyOf(trees);
        this.outOfBag = List.copyOf(outOfBag);
    }

    public List<ClassTree> trees() {
        return trees;
    }

    /**
     * The out-of-bag accuracy after the first tree, the second, and so on: each row is judged only by trees that did not grow
     * on it, and rows that all have grown on are left out. Empty where all trees grew on all rows; NaN where no row is left.
     */
    public List<Double> outOfBag() {
        return outOfBag;
    }

    @Override
    public int classes() {
        return trees.getFirst().classes();
    }

    @Override
    public int stages() {
        return trees.size();
    }

    @Override
    public void add(int stage, Samples rows, double[] sums) {
        ClassTree tree = trees.get(stage);
        tree.tree().add(rows, tree.shares(), classes(), sums);
    }

    @Override
    public Predictions predictions(int stages, double[] sums) {
        double[] logarithms = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            logarithms[i] = Math.log(sums[i] / stages);
        }
        return new Predictions(classes(), logarithms);
    }
}
