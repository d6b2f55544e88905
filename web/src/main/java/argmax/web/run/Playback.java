package argmax.web.run;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunJson;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run at one of its epochs.
 *
 * @param runId whose frames they are
 * @param epochs what the log has of every epoch, in order; empty for runs that don't go by epochs
 * @param all how many epochs there are at most
 * @param shown the one that the page shows; null before the first
 * @param chosen whether the address asked for it; otherwise it is the newest
 * @param score what the scores are called
 * @param learnsInSteps whether there is a learning rate to tell
 * @param pictured the epochs that have frames
 * @param shelves the frames of the nearest of them
 * @param leftOut how many epochs had frames that were not kept
 */
record Playback(
        String runId,
        List<EpochReport> epochs,
        int all,
        @Nullable EpochReport shown,
        boolean chosen,
        String score,
        boolean learnsInSteps,
        List<Integer> pictured,
        List<Shelf> shelves,
        int leftOut) {
    /** Figures that are looked at together; none before the first frame is stored. */
    record Shelf(String name, String title, boolean leading, List<Figure> figures) {}

    /**
     * A number of the epoch.
     *
     * @param path where it stands in the JSON of a report
     */
    record Fact(String label, String path, String value) {}

    /** What can't be played. */
    static Playback none(String runId) {
        return new Playback(runId, List.of(), 0, null, false, "", false, List.of(), List.of(), 0);
    }

    /** One epoch is nothing to step through. */
    public boolean playable() {
        return all > 1;
    }

    /** The number of the epoch that is shown; 0 before the first. */
    public int at() {
        return shown == null ? 0 : shown.epoch();
    }

    /** What is told of an epoch; the values are blank before the first. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("Training loss", "train.loss", report -> report.train().loss()),
                fact("Validation loss", "validation.loss", report -> report.validation().loss()),
                fact("Training " + score, "train.accuracy", report -> report.train().accuracy()),
                fact("Validation " + score, "validation.accuracy", report -> report.validation().accuracy())));
        if (learnsInSteps) {
            facts.add(fact("Learning rate", "rate", EpochReport::rate));
        }
        return facts;
    }

    private Fact fact(String label, String path, ToDoubleFunction<EpochReport> value) {
        return new Fact(label, path, shown == null ? "" : Digits.of(value.applyAsDouble(shown)));
    }

    public List<Shelf> leading() {
        return shelves.stream().filter(Shelf::leading).toList();
    }

    public List<Shelf> others() {
        return shelves.stream().filter(shelf -> !shelf.leading()).toList();
    }

    /** The epochs as JSON without what their figures say already. */
    public String states() {
        return epochs.stream()
                .map(report -> new EpochReport(
                        report.epoch(), report.epochs(), report.train(), report.validation(), report.validationLossLow(),
                        report.validationLossHigh(), report.training(), report.rate(), List.of(), List.of()))
                .map(RunJson::write)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
