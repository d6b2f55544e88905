package argmax.lessons.exercise.train;

import argmax.engine.run.RunResult;
import argmax.lessons.diagnosis.Symptoms;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What exercises can say of a run. Each is an {@link argmax.lessons.diagnosis.Symptom} of the same name, which tells what is meant. */
public enum RunProperty {
    DIVERGED,
    PLATEAU,
    OVERFITTED,
    UNSCALED,
    UNDERTRAINED,
    STUCK,
    OSCILLATING,
    RATE_TOO_SMALL,
    GAP,
    UNDERFITTED,
    DEAD_UNITS,
    SATURATED_UNITS,
    VANISHING_GRADIENTS,
    EXPLODING_GRADIENTS,
    UNEVEN_SCALES,
    TRAINED_ON_TEST,
    TELLING_COLUMN,
    NEVER_PREDICTED,
    MAJORITY_ONLY,
    WORSE_THAN_CHANCE,
    SEEDS_DISAGREE,
    BATCH_OF_ALL;

    /** What it is called in exercise files, such as {@code dead-units}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(RunProperty::word).toList();
    }

    /** The property of that name, one of {@link #words}. */
    public static RunProperty of(String word) {
        return values()[words().indexOf(word)];
    }

    /** Whether a run has this property; a failed run has none. */
    public boolean holds(RunResult result) {
        return Symptoms.named(word()).holds(result);
    }
}
