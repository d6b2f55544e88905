package argmax.engine.bench;

import argmax.engine.classic.AdaBoost;
import argmax.engine.classic.Classifier;
import argmax.engine.classic.DecisionTree;
import argmax.engine.classic.GradientBoosting;
import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.Learner;
import argmax.engine.classic.LinearSvm;
import argmax.engine.classic.LogisticRegression;
import argmax.engine.classic.NearestNeighbours;
import argmax.engine.classic.Progress;
import argmax.engine.classic.RandomForest;
import argmax.engine.classic.cluster.KMeans;
import argmax.engine.classic.component.Pca;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A learner as {@code engine/bench/classics.py} knows it.
 *
 * @param measure what is measured of it on a split
 */
record ClassicJob(String name, Function<ClassicSplit, ClassicLine> measure) {
    /** All of them, in the order in which they are measured. */
    static final List<ClassicJob> ALL = List.of(
            plain("tree-depth8", DecisionTree.ofDepth(8)),
            plain("forest-100", RandomForest.of(100)),
            plain("adaboost-50x4", new AdaBoost(50, 4)),
            plain("boosted-trees-100", GradientBoosting.of(100)),
            scaled("logistic", new LogisticRegression(1)),
            scaled("linear-svm", new LinearSvm(1)),
            new ClassicJob("rbf-svm", split ->
                    learn("rbf-svm", new KernelSvm(10, Kernel.RBF, null, 3), split.standardised().few())),
            scaled("knn-5", new NearestNeighbours(5)),
            new ClassicJob("k-means", split -> cluster(split.standardised())),
            new ClassicJob("pca", ClassicJob::project));

    /** Short work is repeated until it has taken so long. */
    private static final double ENOUGH_SECONDS = 1;

    private static final int MOST_REPETITIONS = 301;
    private static final long SEED = 1;

    private static ClassicJob plain(String name, Learner learner) {
        return new ClassicJob(name, split -> learn(name, learner, split));
    }

    private static ClassicJob scaled(String name, Learner learner) {
        return new ClassicJob(name, split -> learn(name, learner, split.standardised()));
    }

    private static ClassicLine learn(String name, Learner learner, ClassicSplit split) {
        Timed<? extends Classifier> fit =
                Timed.median(() -> learner.fit(split.training(), split.classes(), SEED, Progress.SILENT));
        Timed<Predictions> predict = Timed.median(() -> fit.result.predict(split.test()));
        double accuracy = Scores.accuracy(predict.result, split.test().labels());
        return new ClassicLine(
                "argmax", name, split.name(), rounded(accuracy, 1e4), null, null, fit.rounded(), predict.rounded());
    }

    private static ClassicLine cluster(ClassicSplit split) {
        KMeans means = new KMeans(split.classes(), KMeans.Start.PLUS_PLUS, 1);
        var fit = Timed.median(() -> means.fit(split.training(), SEED));
        return new ClassicLine(
                "argmax", "k-means", split.name(), null, rounded(fit.result.inertia(), 10), null, fit.rounded(), null);
    }

    private static ClassicLine project(ClassicSplit split) {
        Samples rows = split.training();
        List<Double> shares =
                Pca.of(rows).shares().stream().limit(3).map(share -> rounded(share, 1e4)).toList();
        return new ClassicLine("argmax", "pca", split.name(), null, null, shares, null, null);
    }

    private static double rounded(double value, double steps) {
        return Math.round(value * steps) / steps;
    }

    /** A result, and the median time in seconds of what gave it. */
    private record Timed<T>(T result, double seconds) {
        /**
         * Done for nothing first, until the JVM has had time to compile it; what takes longer than that is done for nothing
         * once.
         */
        static <T> Timed<T> median(Supplier<T> work) {
            repeat(work);
            List<Timed<T>> all = repeat(work);
            List<Double> seconds = all.stream().map(Timed::seconds).sorted().toList();
            return new Timed<>(all.getLast().result, seconds.get(seconds.size() / 2));
        }

        private static <T> List<Timed<T>> repeat(Supplier<T> work) {
            List<Timed<T>> all = new ArrayList<>();
            double sum = 0;
            while (all.isEmpty() || (sum < ENOUGH_SECONDS && all.size() < MOST_REPETITIONS)) {
                long start = System.nanoTime();
                T result = work.get();
                double elapsed = (System.nanoTime() - start) / 1e9;
                all.add(new Timed<>(result, elapsed));
                sum += elapsed;
            }
            return all;
        }

        double rounded() {
            return ClassicJob.rounded(seconds, 1e5);
        }
    }
}
