package argmax.web.run;

import argmax.engine.run.RunResult;
import java.util.Locale;
import java.util.Optional;

/** A run's state in words. */
final class RunWords {
    private RunWords() {}

    static String code(Run.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** What a queued run has to tell: when it may begin. */
    static String waiting(double secondsToWait) {
        return secondsToWait < 1.5 ? "Starts in about a second" : "Starts in about %.0f seconds".formatted(secondsToWait);
    }

    static String running(Progress progress, String node) {
        return progress.done() == 0
                ? "Running on %s".formatted(node)
                : "Running on %s, %s %d of %d".formatted(node, progress.step(), progress.done(), progress.all());
    }

    /** @param outcome empty for a run that was stopped in the queue */
    static String ended(Optional<RunResult> outcome) {
        return outcome.map(RunWords::ended).orElse("Stopped while it waited for a trainer");
    }

    private static String best(RunResult.Studied study) {
        Integer best = study.best();
        return best == null
                ? "None of them came to its end."
                : "The best in validation was %s. %s".formatted(study.trials().get(best - 1).name(), study.note());
    }

    private static String ended(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished -> "Finished after %d epochs".formatted(finished.curves().size());
            case RunResult.Stopped stopped -> "Stopped after %d epochs".formatted(stopped.curves().size());
            case RunResult.Diverged diverged -> "Diverged in epoch %d".formatted(diverged.epoch());
            case RunResult.Adversarial adversarial -> "%s after %d epochs"
                    .formatted(adversarial.stopped() ? "Stopped" : "Finished", adversarial.reports().size());
            case RunResult.Studied study -> "%s after %d trials. %s"
                    .formatted(study.stopped() ? "Stopped" : "Finished", study.trials().size(), best(study));
            case RunResult.Refitted refitted -> "%s after %d curves"
                    .formatted(refitted.stopped() ? "Stopped" : "Finished", refitted.reports().size());
            case RunResult.Failed failed -> failed.reason();
        };
    }
}
