package argmax.engine.run;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two trainings have in common, and in what they differ.
 *
 * @param sameData whether both have the same rows of the same set; their inputs and the scaling may differ
 * @param sameSplit whether the same rows train, validate and test
 * @param sameSeeds whether the same seeds start them
 * @param paired by how much the second does better than the first on unseen rows, seed by seed; null unless data, split and
 *     seeds are the same and both came to an end
 */
public record SideBySide(
        List<SpecDifference> differences,
        boolean sameData,
        boolean sameSplit,
        boolean sameSeeds,
        @Nullable PairedDifference paired) {
    public SideBySide {
        differences = List.copyOf(differences);
    }

    /**
     * A training beside another.
     *
     * @param name of the first, for sentences
     * @param ended what it came to; null where it came to nothing
     */
    public record Side(String name, TrainSpec spec, RunResult.@Nullable Assessment ended) {}

    /** Compares two. */
    public static SideBySide of(Side first, Side second) {
        boolean data = rows(first.spec()).equals(rows(second.spec()));
        boolean split = Objects.equals(Studies.split(first.spec()), Studies.split(second.spec()));
        boolean seeds = first.spec().seeds().equals(second.spec().seeds());
        return new SideBySide(
                SpecDifference.between(first.spec(), second.spec()),
                data,
                split,
                seeds,
                data && split && seeds ? paired(first, second) : null);
    }

    private static @Nullable PairedDifference paired(Side first, Side second) {
        if (first.ended() == null || second.ended() == null) {
            return null;
        }
        List<Double> theirs = Comparison.scores(first.ended());
        List<Double> ours = Comparison.scores(second.ended());
        // Results that were stored before seeds were told apart have none.
        return ours.isEmpty() || ours.size() != theirs.size()
                ? null
                : PairedDifference.of(second.name(), ours, first.name(), theirs);
    }

    /** What tells whether rows are the same. */
    private static List<@Nullable Object> rows(TrainSpec spec) {
        return Arrays.asList(spec.data().set(), spec.data().rows(), spec instanceof FitCurve curve ? curve.fresh() : null);
    }
}
