package argmax.lessons.exercise.train;

import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.file.Section;
import argmax.lessons.form.InvalidAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a training exercise's reference and starter fare with the seeds of 20 learners.
 *
 * @param problems what the settings can't be, where they can't be read; then nothing was trained
 */
public record TrainMeasurement(Train train, List<Trial> reference, List<Trial> starter, List<String> problems) {
    private static final int LEARNERS = 20;

    /** Standard deviations between the reference's mean and the threshold: a normal score falls below once in a thousand. */
    private static final double LEAST_MARGIN = 3.1;

    /** What one learner gets; a training that gives no accuracy counts as 0. */
    public record Trial(double score, Verdict verdict) {
        boolean passes() {
            return verdict.outcome() == Verdict.Outcome.CORRECT;
        }
    }

    public static TrainMeasurement of(Train train) {
        List<Trial> reference = new ArrayList<>();
        List<Trial> starter = new ArrayList<>();
        try {
            for (long seed = 1; seed <= LEARNERS; seed++) {
                reference.add(trial(train, seed, train.proof().reference()));
                starter.add(trial(train, seed, train.proof().starter()));
            }
        } catch (InvalidAnswer e) {
            return new TrainMeasurement(train, List.of(), List.of(), List.copyOf(e.problems().values()));
        }
        return new TrainMeasurement(train, reference, starter, List.of());
    }

    private static Trial trial(Train train, long seed, Map<String, List<String>> settings) {
        Variant variant = Variants.draw(train, seed);
        Answer answer = Grader.read(train, variant, settings);
        RunSpec spec = Grader.run(train, variant, answer).orElseThrow();
        RunResult result = Engine.run(spec, _ -> {});
        double score = result instanceof RunResult.Finished finished ? finished.assessment().score() : 0;
        return new Trial(score, Grader.grade(train, variant, answer, Optional.of(result)));
    }

    /** Notes a reference that can fail and a starter that can pass. */
    void check(Section file) {
        if (!problems.isEmpty()) {
            problems.forEach(problem -> file.refuse("reference", "or starter can't be run: " + problem));
            return;
        }
        long failing = reference.stream().filter(trial -> !trial.passes()).count();
        if (failing > 0) {
            file.refuse("reference", "misses the threshold for %d of %d learners. %s".formatted(failing, LEARNERS, summary()));
        } else if (margin() < LEAST_MARGIN) {
            file.refuse("threshold", "lies too close to the reference. " + summary());
        }
        long passing = starter.stream().filter(Trial::passes).count();
        if (passing > 0) {
            file.refuse("starter", "reaches the threshold for %d of %d learners. %s".formatted(passing, LEARNERS, summary()));
        }
    }

    /** How many standard deviations the reference's mean lies above the threshold. */
    private double margin() {
        double mean = mean(reference);
        double squares = reference.stream().mapToDouble(trial -> (trial.score() - mean) * (trial.score() - mean)).sum();
        return (mean - train.scale().threshold()) / Math.sqrt(squares / (LEARNERS - 1));
    }

    /** Mean, worst and margin of the reference, mean and best of the starter. */
    public String summary() {
        double worst = reference.stream().mapToDouble(Trial::score).min().orElse(0);
        double best = starter.stream().mapToDouble(Trial::score).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "Reference: mean %.4f, worst %.4f, %.1f standard deviations above %.4f. Starter: mean %.4f, best %.4f.",
                mean(reference),
                worst,
                margin(),
                train.scale().threshold(),
                mean(starter),
                best);
    }

    private static double mean(List<Trial> trials) {
        return trials.stream().mapToDouble(Trial::score).average().orElse(0);
    }
}
