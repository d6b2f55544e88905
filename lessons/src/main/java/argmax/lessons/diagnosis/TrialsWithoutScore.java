package argmax.lessons.diagnosis;

import argmax.engine.run.RunResult;
import argmax.engine.run.TrialReport;
import java.util.List;

/** Some trials of a study came to no score. */
record TrialsWithoutScore() implements Symptom {
    @Override
    public String kind() {
        return "trials-without-score";
    }

    @Override
    public String lesson() {
        return "training-in-practice";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        return result instanceof RunResult.Studied study ? seenIn(study.trials()) : List.of();
    }

    private static List<String> seenIn(List<TrialReport> trials) {
        List<TrialReport> without = trials.stream().filter(trial -> trial.outcome() == null).toList();
        return without.isEmpty()
                ? List.of()
                : List.of(
                        "%d of %d trials came to no score, %s the first of them."
                                .formatted(without.size(), trials.size(), without.getFirst().name()),
                        String.valueOf(without.getFirst().problem()));
    }
}
