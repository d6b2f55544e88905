package argmax.lessons.exercise.train;

import argmax.engine.InvalidValue;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainNetwork;
import argmax.lessons.diagnosis.Diagnosis;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Refusal;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades trainings by their score on rows that they never saw. */
final class TrainGrading {
    private TrainGrading() {}

    /** The run that the learner's settings ask for; what the engine refuses is told at the control that set it. */
    static TrainNetwork spec(Train train, Variant variant, Values values) {
        try {
            return train.plan().spec(values, variant.seed());
        } catch (InvalidValue e) {
            Field control = train.plan()
                    .controlOf(e.field())
                    .flatMap(name -> train.controls().stream().filter(field -> field.name().equals(name)).findFirst())
                    .orElseThrow(() -> new IllegalStateException("%s plans a run that can't be".formatted(train.id()), e));
            String given = String.join(", ", values.choices(control.name()));
            throw new InvalidAnswer(Map.of(control.name(), Refusal.of(control, given, e.allowed())));
        }
    }

    static Verdict grade(Train train, Variant variant, RunResult result) {
        int points = train.common().points();
        return switch (result) {
            case RunResult.Finished finished -> scored(train, variant, finished);
            case RunResult.Diverged diverged -> new Verdict(Outcome.WRONG, 0, points, diverged(train, variant, diverged));
            case RunResult.Adversarial _, RunResult.Studied _, RunResult.Refitted _ ->
                throw new IllegalArgumentException("%s trains once, without another network or trials".formatted(train.id()));
            case RunResult.Stopped _ ->
                new Verdict(Outcome.CANNOT_GRADE, 0, points, "<p>The run was stopped before its end, so it has no score.</p>");
            case RunResult.Failed(String reason) ->
                new Verdict(
                        Outcome.CANNOT_GRADE,
                        0,
                        points,
                        "<p>The run could not be done: %s</p>".formatted(Markdown.plain(reason)));
        };
    }

    private static Verdict scored(Train train, Variant variant, RunResult.Finished finished) {
        double score = finished.assessment().score();
        double share = train.scale().share(score);
        int points = train.common().points();
        Outcome outcome = share >= 1 ? Outcome.CORRECT : share > 0 ? Outcome.PARTIAL : Outcome.WRONG;
        String reason = outcome == Outcome.CORRECT
                ? ""
                : feedback(train, variant, finished).orElseGet(() -> Diagnosis.of(finished).html());
        return new Verdict(outcome, roundedDown(points * share, 100), points, scores(train, finished) + reason);
    }

    private static String scores(Train train, RunResult.Finished finished) {
        List<Double> scores = finished.assessment().scores();
        String spread = scores.size() == 1
                ? ""
                : ", the median of %d seeds (%s to %s)"
                        .formatted(scores.size(), shown(Collections.min(scores)), shown(Collections.max(scores)));
        return "<p>Accuracy %s%s. All points from %s; none up to %s.</p>"
                .formatted(
                        shown(finished.assessment().score()),
                        spread,
                        Numbers.rounded(train.scale().threshold()),
                        Numbers.rounded(train.scale().naive()));
    }

    private static String diverged(Train train, Variant variant, RunResult.Diverged diverged) {
        String what = "<p>The run ended in epoch %d: %s of layer %d left the range of numbers.</p>"
                .formatted(diverged.epoch(), diverged.what(), diverged.layer());
        return feedback(train, variant, diverged).map(words -> what + words).orElseGet(() -> Diagnosis.of(diverged).html());
    }

    /** What the author says of such a run; empty where it is none of those foreseen. */
    private static Optional<String> feedback(Train train, Variant variant, RunResult result) {
        return train.properties().stream()
                .filter(property -> property.when().holds(result))
                .findFirst()
                .map(property -> property.feedback().html(variant.numbers()));
    }

    private static String shown(double score) {
        return Numbers.rounded(roundedDown(score, 10_000));
    }

    /** Rounded down, so that a miss never looks like a pass. */
    private static double roundedDown(double value, int steps) {
        return Math.floor(value * steps + 1e-9) / steps;
    }
}
