package argmax.lessons.lab.centroid;

import argmax.engine.classic.NearestCentroid;
import argmax.engine.classic.Progress;
import argmax.engine.classic.neighbour.Centroids;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Scores;
import argmax.engine.stat.distribution.Gaussian;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Sixty people with examples of their own of the two clouds, each of whom learns from the first n by nearest centroid.
 *
 * @param draws the examples of each, in the order in which they came
 */
public record CentroidTrials(List<Samples> draws) {
    public static final int DRAWS = 60;

    /** The most examples that anybody has. */
    public static final int MOST = 200;

    private static final String SET = "blobs2";

    /** No classifier of the two clouds is right more often. */
    static final double BEST = DataSets.optimum(SET).orElseThrow().accuracy();

    public CentroidTrials {
        draws = List.copyOf(draws);
    }

    public static CentroidTrials of(long seed) {
        Samples all = DataSets.fresh(SET, DRAWS * MOST, seed);
        return new CentroidTrials(IntStream.range(0, DRAWS)
                .mapToObj(draw -> all.pick(IntStream.range(draw * MOST, (draw + 1) * MOST).toArray()))
                .toList());
    }

    /** The first n examples of one person. */
    Samples examples(int draw, int n) {
        return draws.get(draw).pick(IntStream.range(0, n).toArray());
    }

    /** What that person learns from them; nothing where one of the classes is missing. */
    Optional<Centroids> learned(int draw, int n) {
        Samples examples = examples(draw, n);
        return Arrays.stream(examples.counts(2)).anyMatch(count -> count == 0)
                ? Optional.empty()
                : Optional.of(new NearestCentroid().fit(examples, 2, 1, Progress.SILENT));
    }

    /** The expected accuracy on fresh points of each person; ½ for who has seen one class only and has to guess. */
    public List<Double> onFreshPoints(int n) {
        return IntStream.range(0, DRAWS)
                .mapToObj(draw -> learned(draw, n).map(CentroidTrials::accuracy).orElse(0.5))
                .toList();
    }

    /** The accuracy of each person on the examples that they learned from; of those who have seen both classes. */
    double[] onOwnExamples(int n) {
        return IntStream.range(0, DRAWS)
                .mapToObj(draw -> learned(draw, n).stream().mapToDouble(centroids -> {
                    Samples examples = examples(draw, n);
                    return Scores.accuracy(centroids.predict(examples), examples.labels());
                }))
                .flatMapToDouble(share -> share)
                .toArray();
    }

    /**
     * The border is the straight line half-way between the centroids, and the clouds are N(±(1, 1), 1): the accuracy is the
     * mean of Φ at the signed distances of the two true centres from it.
     */
    static double accuracy(Centroids centroids) {
        List<Double> background = centroids.points().get(0);
        List<Double> signal = centroids.points().get(1);
        double right = signal.get(0) - background.get(0);
        double up = signal.get(1) - background.get(1);
        double length = Math.hypot(right, up);
        if (length == 0) {
            return 0.5;
        }
        double middle = (right * (signal.get(0) + background.get(0)) + up * (signal.get(1) + background.get(1))) / 2;
        return DoubleStream.of(right + up - middle, right + up + middle)
                .map(distance -> Gaussian.STANDARD.cdf(distance / length))
                .average()
                .orElseThrow();
    }
}
