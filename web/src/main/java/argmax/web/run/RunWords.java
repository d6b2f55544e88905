package argmax.web.run;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.GanReport;
import argmax.engine.run.RunResult;
import argmax.lessons.figure.Digits;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A run's state in words. */
final class RunWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final int LONGEST = 40;

    private RunWords() {}

    static String moment(Instant when) {
        return MOMENT.format(when);
    }

    /** As much of {@code words} as a menu has room for. */
    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

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

    private static String epochs(int count) {
        return count == 1 ? "1 epoch" : count + " epochs";
    }

    /** What only the outcome tells: how a classifier does on the test rows. */
    private static String outcome(AdversarialReport outcome) {
        return switch (outcome) {
            case GanReport gan -> "%d steps".formatted(gan.step());
            case DecorrelationReport apart ->
                "%d epochs. On the test rows the area under the ROC curve is %s and the |correlation| with the nuisance %s%s."
                        .formatted(
                                apart.epoch(),
                                Digits.of(mean(apart, DecorrelationReport.State::auc)),
                                Digits.of(mean(apart, DecorrelationReport.State::correlation)),
                                apart.seeds().size() == 1 ? "" : ", as means of %d trainings".formatted(apart.seeds().size()));
        };
    }

    private static double mean(DecorrelationReport report, ToDoubleFunction<DecorrelationReport.State> measure) {
        return report.seeds().stream().mapToDouble(measure).average().orElseThrow();
    }

    private static String ended(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished -> "Finished after %s".formatted(epochs(finished.curves().size()));
            case RunResult.Stopped stopped -> "Stopped after %s".formatted(epochs(stopped.curves().size()));
            case RunResult.Diverged diverged -> "Diverged in epoch %d".formatted(diverged.epoch());
            case RunResult.Adversarial adversarial -> "%s after %s"
                    .formatted(adversarial.stopped() ? "Stopped" : "Finished", outcome(adversarial.outcome()));
            case RunResult.Studied study -> "%s after %d trials. %s"
                    .formatted(study.stopped() ? "Stopped" : "Finished", study.trials().size(), best(study));
            case RunResult.Refitted refitted -> "%s after %d curves"
                    .formatted(refitted.stopped() ? "Stopped" : "Finished", refitted.reports().size());
            case RunResult.Failed failed -> failed.reason();
        };
    }
}
