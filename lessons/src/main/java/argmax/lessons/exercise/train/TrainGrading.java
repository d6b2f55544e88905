package argmax.lessons.exercise.train;

import argmax.engine.run.RunResult;
import argmax.lessons.diagnosis.Diagnosis;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.text.Markdown;
import java.util.Optional;

/** Grades trainings by what they reach on rows that they never saw, and by what else their author asks of them. */
final class TrainGrading {
    private static final String STOPPED = "The run was stopped before its end, so it has no score.";

    private TrainGrading() {}

    static Verdict grade(Train train, Variant variant, RunResult result) {
        return switch (result) {
            case RunResult.Diverged diverged ->
                new Verdict(Outcome.WRONG, 0, train.common().points(), diverged(train, variant, diverged))
                        .with(RunProperty.DIVERGED.word());
            case RunResult.Stopped _ -> ungraded(train, STOPPED);
            case RunResult.Adversarial(boolean stopped, _, _, _) when stopped -> ungraded(train, STOPPED);
            case RunResult.Studied study when study.stopped() -> ungraded(train, STOPPED);
            case RunResult.Failed(String reason) -> ungraded(train, "The run could not be done: " + reason);
            case RunResult.Finished _, RunResult.Adversarial _, RunResult.Studied _, RunResult.Refitted _ ->
                scored(train, variant, result);
        };
    }

    private static Verdict ungraded(Train train, String reason) {
        return new Verdict(Outcome.CANNOT_GRADE, 0, train.common().points(), "<p>" + Markdown.plain(reason) + "</p>");
    }

    private static Verdict scored(Train train, Variant variant, RunResult result) {
        Scores scores;
        try {
            scores = Scores.of(train, result);
        } catch (Scores.MissingMeasure e) {
            return ungraded(train, String.valueOf(e.getMessage()));
        }
        double share = scores.share();
        int points = train.common().points();
        Outcome outcome = share >= 1 ? Outcome.CORRECT : share > 0 ? Outcome.PARTIAL : Outcome.WRONG;
        String reason = outcome == Outcome.CORRECT ? "" : feedback(train, variant, result).orElseGet(() -> Diagnosis.of(result).html());
        // Rounded down, so that a miss never looks like a pass.
        double rounded = Math.floor(points * share * 100 + 1e-9) / 100;
        return new Verdict(outcome, rounded, points, scores.html() + reason)
                .with(outcome == Outcome.CORRECT ? null : known(train, result).map(known -> known.when().word()).orElse(null));
    }

    private static String diverged(Train train, Variant variant, RunResult.Diverged diverged) {
        String what = "<p>The run ended in epoch %d: %s of layer %d left the range of numbers.</p>"
                .formatted(diverged.epoch(), diverged.what(), diverged.layer());
        return feedback(train, variant, diverged).map(words -> what + words).orElseGet(() -> Diagnosis.of(diverged).html());
    }

    /** What the author says of such a run; empty where it is none of those foreseen. */
    private static Optional<String> feedback(Train train, Variant variant, RunResult result) {
        return known(train, result).map(property -> property.feedback().html(variant.numbers()));
    }

    private static Optional<Train.Property> known(Train train, RunResult result) {
        return train.properties().stream().filter(property -> property.when().holds(result)).findFirst();
    }
}
