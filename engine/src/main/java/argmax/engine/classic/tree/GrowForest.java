package argmax.engine.classic.tree;

import argmax.engine.classic.DecisionTree;
import argmax.engine.classic.Progress;
import argmax.engine.classic.RandomForest;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Grows trees that know nothing of each other. */
public final class GrowForest {
    private GrowForest() {}

    /**
     * One tree on all rows.
     *
     * @throws argmax.engine.InvalidValue where the rows can't be learned from
     */
    public static ClassTree tree(DecisionTree settings, Samples training, int classes) {
        double[] weights = ClassWeights.weights(training);
        int[] labels = ClassWeights.labels(training, classes);
        Evidence evidence = new ClassWeights(settings.criterion(), classes, labels, weights);
        Limits limits = new Limits(
                orNone(settings.maxDepth()), settings.minLeaf(), orNone(settings.maxLeaves()), training.columns());
        Grower grower = new Grower(new Bins(training, Bins.MOST), evidence, limits, training.rows());
        Tree tree = grower.grow(ClassWeights.weighing(weights), new SplittableRandom(0)).tree();
        return new ClassTree(tree, classes, settings.criterion());
    }

    /** The forest of one tree. */
    public static Forest alone(ClassTree tree) {
        return new Forest(List.of(tree), List.of());
    }

    /**
     * Many trees, each on rows drawn with replacement, as many as there are of any weight. Tree number t draws from the t-th split of
     * {@code SplittableRandom(seed)}, first its rows, then its columns.
     *
     * @throws argmax.engine.InvalidValue where the rows can't be learned from
     */
    public static Forest forest(RandomForest settings, Samples training, int classes, long seed, Progress progress) {
        int[] labels = ClassWeights.labels(training, classes);
        double[] weights = ClassWeights.weights(training);
        int[] weighing = ClassWeights.weighing(weights);
        double[] drawn = new double[weights.length];
        Evidence evidence = new ClassWeights(settings.criterion(), classes, labels, drawn);
        Limits limits = new Limits(
                orNone(settings.maxDepth()),
                settings.minLeaf(),
                Limits.NONE,
                settings.columnsPerSplit(training.columns()));
        Grower grower = new Grower(new Bins(training, Bins.MOST), evidence, limits, training.rows());
        OutOfBag outOfBag = new OutOfBag(training, labels, classes);
        SplittableRandom root = new SplittableRandom(seed);
        List<ClassTree> trees = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        Forest forest;
        do {
            SplittableRandom random = root.split();
            draw(weighing, weights, drawn, random);
            Tree tree = grower.grow(ClassWeights.weighing(drawn), random).tree();
            trees.add(new ClassTree(tree, classes, settings.criterion()));
            scores.add(outOfBag.accuracyWith(trees.getLast(), drawn));
            forest = new Forest(trees, scores);
            progress.stage(forest);
        } while (trees.size() < settings.trees() && !progress.stopRequested());
        return forest;
    }

    /** Gives each row its weight as often as it is drawn. */
    private static void draw(int[] rows, double[] weights, double[] drawn, SplittableRandom random) {
        Arrays.fill(drawn, 0);
        for (int i = 0; i < rows.length; i++) {
            int row = rows[random.nextInt(rows.length)];
            drawn[row] += weights[row];
        }
    }

    private static int orNone(@Nullable Integer limit) {
        return limit == null ? Limits.NONE : limit;
    }
}
