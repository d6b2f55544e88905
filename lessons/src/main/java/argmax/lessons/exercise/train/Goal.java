package argmax.lessons.exercise.train;

import argmax.engine.run.RunResult;
import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.exercise.measure.Measured;
import argmax.lessons.form.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From a measure to a share of the points: none up to {@code naive}, all from {@code threshold}, linear in between. Where the
 * threshold is the smaller of the two, less is better.
 *
 * @param target what the measure has to come close to: then its distance counts; null where the measure itself does
 * @param naive what is reached without understanding
 */
public record Goal(Measure measure, @Nullable Double target, double naive, double threshold) {
    /** Whether more is better. */
    boolean rising() {
        return threshold > naive;
    }

    /** Per seed, or one for all of them; none where such a run has no such number. */
    List<Double> values(RunResult result) {
        List<Double> values = measure.of(result);
        return target == null ? values : values.stream().map(value -> Math.abs(value - target)).toList();
    }

    /** Between 0 and 1; 0 for what is no number. */
    double share(double value) {
        return Double.isNaN(value) ? 0 : Math.clamp((value - naive) / (threshold - naive), 0.0, 1.0);
    }

    String label() {
        return target == null ? measure.label() : "%s: distance from %s".formatted(measure.label(), Numbers.rounded(target));
    }

    String sentence(Measured measured) {
        return rising()
                ? "%s %s. All points from %s; none up to %s."
                        .formatted(label(), measured.shown(false), Numbers.rounded(threshold), Numbers.rounded(naive))
                : "%s %s. All points up to %s; none from %s."
                        .formatted(label(), measured.shown(true), Numbers.rounded(threshold), Numbers.rounded(naive));
    }
}
