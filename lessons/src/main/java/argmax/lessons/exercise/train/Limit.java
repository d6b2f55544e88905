package argmax.lessons.exercise.train;

import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.exercise.measure.Measured;
import argmax.lessons.form.Numbers;

/** What has to hold for any points, of the median over the seeds; bounds that there are none of are infinite. */
public record Limit(Measure measure, double least, double most) {
    boolean holds(Measured measured) {
        return measured.median() >= least && measured.median() <= most;
    }

    String sentence(Measured measured) {
        String allowed = Double.isInfinite(most)
                ? "at least " + Numbers.rounded(least)
                : Double.isInfinite(least)
                        ? "at most " + Numbers.rounded(most)
                        : "from %s to %s".formatted(Numbers.rounded(least), Numbers.rounded(most));
        boolean tooMuch = measured.median() > most;
        return "%s %s; it has to be %s%s."
                .formatted(measure.label(), measured.shown(tooMuch), allowed, holds(measured) ? "" : " for any points");
    }
}
