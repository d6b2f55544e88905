package argmax.engine.run;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a trial of a study ended.
 *
 * @param trial its number, from 1
 * @param trials how many there are
 * @param name what sets it apart from the others
 * @param settings the numbers that the study has set
 * @param seeds one training (set of folds) for each
 * @param outcome null where the trial diverged or could not be done
 * @param problem what kept it from an outcome, in words; null where nothing did
 */
public record TrialReport(
        int trial,
        int trials,
        String name,
        List<Setting> settings,
        List<Long> seeds,
        @Nullable Outcome outcome,
        @Nullable String problem) {
    private static final Comparator<TrialReport> BEST_FIRST = Comparator.<TrialReport>comparingDouble(
                    report -> -validation(report).accuracy())
            .thenComparingDouble(report -> validation(report).loss());

    private static final String DIVERGED = "It diverged";

    public TrialReport {
        settings = List.copyOf(settings);
        seeds = List.copyOf(seeds);
    }

    /** Whether numbers left the finite range. */
    public boolean diverged() {
        return problem != null && problem.startsWith(DIVERGED);
    }

    static String problem(RunResult.Diverged diverged) {
        return DIVERGED
                + " in epoch %d: in layer %d the %s left the range of finite numbers."
                        .formatted(diverged.epoch(), diverged.layer(), diverged.what());
    }

    /** The trial with the highest validation score; of those that tie the one with the smaller loss, then the first. */
    public static Optional<TrialReport> best(List<TrialReport> reports) {
        // min keeps the first of equals, max would keep the last.
        return reports.stream().filter(report -> report.outcome() != null).min(BEST_FIRST);
    }

    private static EpochReport.Score validation(TrialReport report) {
        return Objects.requireNonNull(report.outcome()).validation();
    }

    /**
     * Means over the seeds.
     *
     * @param epochs how many were reported
     * @param train on the rows that train, after the last epoch
     * @param validation on the rows that validate, with k-fold on those held out
     * @param standardError of the validation score, from its spread over the seeds; null where there is but one
     * @param unseen on the test rows, with k-fold the same as {@code validation}; null where the study keeps it from all but the
     *     winner
     */
    public record Outcome(
            int epochs,
            EpochReport.Score train,
            EpochReport.Score validation,
            @Nullable Double standardError,
            EpochReport.@Nullable Score unseen) {}
}
