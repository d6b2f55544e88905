package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.net.train.DecorrelationTraining;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sorts a nuisance into groups that hold equally many of the background's training rows. The nuisance is the rows' only target.
 */
final class Groups {
    private final double[] edges;

    private Groups(double[] edges) {
        this.edges = edges;
    }

    /** Finds where {@code groups} groups begin. */
    static Groups of(Samples training, int groups) {
        double[] sorted = nuisance(training, background(training));
        Arrays.sort(sorted);
        return new Groups(IntStream.range(1, groups).mapToDouble(i -> sorted[sorted.length * i / groups]).toArray());
    }

    /** The group of each row. */
    int[] of(Samples samples) {
        return IntStream.range(0, samples.rows())
                .map(row -> (int) Arrays.stream(edges).filter(edge -> edge <= samples.target(row, 0)).count())
                .toArray();
    }

    /** Which rows are of the background. */
    static int[] background(Samples samples) {
        return IntStream.range(0, samples.rows())
                .filter(row -> samples.label(row) == DecorrelationTraining.BACKGROUND)
                .toArray();
    }

    static double[] nuisance(Samples samples, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> samples.target(row, 0)).toArray();
    }
}
