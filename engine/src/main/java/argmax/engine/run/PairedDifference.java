package argmax.engine.run;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * By how much one trial does better than another on unseen rows, taken seed by seed, and with k-fold fold by fold: what is hard or
 * easy for both then drops out. Folds share most of their training rows, so the standard error is then too small.
 *
 * @param name of the trial
 * @param against the name of the other
 * @param mean of the differences of scores, positive where the trial is better
 * @param standardError of that mean; null where there is but one difference
 * @param better how many differences are above 0
 * @param worse how many are below 0; the others tie
 * @param differences one per seed, or per seed and fold
 */
public record PairedDifference(
        String name,
        String against,
        double mean,
        @Nullable Double standardError,
        int better,
        int worse,
        List<Double> differences) {
    public PairedDifference {
        differences = List.copyOf(differences);
    }

    /** @param theirs as many scores as ours, of the same seeds and folds */
    static PairedDifference of(String name, List<Double> ours, String against, List<Double> theirs) {
        List<Double> differences = IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) - theirs.get(i)).toList();
        return new PairedDifference(
                name,
                against,
                Spread.mean(differences),
                Spread.standardError(differences),
                (int) differences.stream().filter(difference -> difference > 0).count(),
                (int) differences.stream().filter(difference -> difference < 0).count(),
                differences);
    }
}
