package argmax.lessons.exercise.forecast;

import argmax.engine.run.RunResult;
import argmax.engine.run.TrialReport;
import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.exercise.measure.Measured;
import argmax.lessons.exercise.train.RunProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one run of a forecast ended.
 *
 * @param trial what the comparison of two runs tells of it; null where there is but one
 */
record Ending(RunResult result, @Nullable TrialReport trial) {
    /** One per run. */
    static List<Ending> of(RunResult result) {
        return result instanceof RunResult.Studied study
                ? study.trials().stream().map(trial -> new Ending(result, trial)).toList()
                : List.of(new Ending(result, null));
    }

    /** Whether numbers left the finite range. */
    boolean diverged() {
        return trial == null ? result instanceof RunResult.Diverged : trial.diverged();
    }

    /** Whether it neither came to its end nor diverged: nobody's forecast is about that. */
    boolean failed() {
        return trial == null ? result instanceof RunResult.Failed : trial.outcome() == null && !trial.diverged();
    }

    /** The median over the seeds, of one of two runs the mean; infinite or NaN where numbers left the finite range. */
    double value(Measure measure) {
        if (diverged()) {
            return measure.ofDiverged();
        }
        List<Double> values = trial == null ? measure.of(result) : outcome(measure, trial);
        if (values.isEmpty()) {
            throw new IllegalStateException("Such a run has no number for: " + measure.label());
        }
        return new Measured(values).median();
    }

    private static List<Double> outcome(Measure measure, TrialReport trial) {
        return trial.outcome() == null ? List.of() : measure.of(trial.outcome());
    }

    /** Of one of two runs only whether numbers left the finite range is told. */
    boolean has(RunProperty property) {
        return trial == null ? property.holds(result) : diverged();
    }

    /** The score that decides a race; −∞ where numbers left the finite range. */
    double score() {
        return diverged() ? Double.NEGATIVE_INFINITY : value(Measure.ACCURACY);
    }
}
