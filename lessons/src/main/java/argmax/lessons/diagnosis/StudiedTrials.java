package argmax.lessons.diagnosis;

import argmax.engine.metric.StandardErrors;
import argmax.engine.run.PairedDifference;
import argmax.engine.run.RunResult;
import argmax.engine.run.Study;
import argmax.engine.run.TrainSpec;
import argmax.engine.run.TrialReport;
import argmax.lessons.figure.Digits;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The trials of a study, at least one of them with a score.
 *
 * @param all in their order
 * @param best by their validation score
 */
record StudiedTrials(Study study, List<TrialReport> all, TrialReport best, List<PairedDifference> pairs) {
    static Optional<StudiedTrials> of(RunResult result) {
        return result instanceof RunResult.Studied run
                ? TrialReport.best(run.trials())
                        .map(best -> new StudiedTrials((Study) run.receipt().spec(), run.trials(), best, run.pairs()))
                : Optional.empty();
    }

    /** Those with a score. */
    List<TrialReport> scored() {
        return all.stream().filter(trial -> trial.outcome() != null).toList();
    }

    TrainSpec base() {
        return study.trials().getFirst().spec();
    }

    static TrialReport.Outcome outcome(TrialReport scored) {
        return Objects.requireNonNull(scored.outcome());
    }

    static double validation(TrialReport scored) {
        return outcome(scored).validation().accuracy();
    }

    /** The standard error of a trial's validation score, from its seeds or its rows, whichever is larger. */
    double error(TrialReport scored) {
        Double fromSeeds = outcome(scored).standardError();
        int rows = RowCounts.asked(base()).validation();
        double fromRows = base().classifies() && rows > 0 ? StandardErrors.proportion(validation(scored), rows) : 0;
        return Math.max(fromSeeds == null ? 0 : fromSeeds, fromRows);
    }

    /** A score, of classes as a percentage. */
    String score(double value) {
        return base().classifies() ? Digits.percent(value) : "R² " + Digits.of(value);
    }

    /** A difference of scores. */
    String difference(double value) {
        return base().classifies() ? "%s percentage points".formatted(Digits.of(100 * value)) : Digits.of(value);
    }
}
