package argmax.lessons.exercise.train;

import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one way to set a training up fares with the seeds of several learners.
 *
 * @param verdicts one per learner
 * @param reached per goal the value of each learner whose run has one: not those that diverged
 */
record Trials(List<Verdict> verdicts, List<List<Double>> reached) {
    Trials {
        verdicts = List.copyOf(verdicts);
        reached = List.copyOf(reached);
    }

    /** @throws argmax.lessons.form.InvalidAnswer where the settings can't be read */
    static Trials of(Train train, Map<String, List<String>> settings, List<Variant> variants) {
        List<Verdict> verdicts = new ArrayList<>();
        List<List<Double>> reached = train.goals().stream().<List<Double>>map(_ -> new ArrayList<>()).toList();
        for (Variant variant : variants) {
            Answer answer = Grader.read(train, variant, settings);
            RunResult result = Engine.run(Grader.run(train, variant, answer).orElseThrow(), _ -> {});
            verdicts.add(Grader.grade(train, variant, answer, Optional.of(result)));
            if (!(result instanceof RunResult.Diverged)) {
                List<Double> values = Scores.of(train, result).reached();
                for (int goal = 0; goal < values.size(); goal++) {
                    reached.get(goal).add(values.get(goal));
                }
            }
        }
        return new Trials(verdicts, reached);
    }

    long passes() {
        return verdicts.stream().filter(verdict -> verdict.outcome() == Verdict.Outcome.CORRECT).count();
    }

    /** The best of a goal's values; NaN where every run diverged. */
    double best(Goal goal, int index) {
        double sign = goal.rising() ? 1 : -1;
        return sign * reached.get(index).stream().mapToDouble(value -> sign * value).max().orElse(Double.NaN);
    }

    double worst(Goal goal, int index) {
        double sign = goal.rising() ? 1 : -1;
        return sign * reached.get(index).stream().mapToDouble(value -> sign * value).min().orElse(Double.NaN);
    }

    double mean(int index) {
        return reached.get(index).stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** By how many standard deviations the mean is beyond the threshold. */
    double margin(Goal goal, int index) {
        double mean = mean(index);
        List<Double> values = reached.get(index);
        double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
        double deviation = Math.sqrt(squares / Math.max(1, values.size() - 1));
        return (goal.rising() ? 1 : -1) * (mean - goal.threshold()) / deviation;
    }
}
