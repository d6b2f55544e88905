package argmax.web.run;

import argmax.lessons.course.Lesson;
import argmax.lessons.figure.Figure;
import argmax.web.lesson.Judged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as its page shows it.
 *
 * @param state the state's code, such as {@code running}
 * @param stateText the same as a sentence
 * @param progress how far it has come, with the growing curves
 * @param position place in the queue from 1; null when it doesn't wait
 * @param seen what the run shows at its end; empty before
 * @param products what a trained classifier has to show at the end; empty before
 * @param lastEvent the number of the newest event on this page; newer ones are streamed
 * @param verdict what the run earned, where it was for an exercise
 * @param playback one of its epochs, and how to get to the others
 */
public record RunView(
        String id,
        String title,
        String state,
        String stateText,
        Progress progress,
        @Nullable Integer position,
        List<Seen> seen,
        List<Figure> products,
        boolean canStop,
        int lastEvent,
        String backUrl,
        String backText,
        List<Entry> receipt,
        @Nullable Judged verdict,
        Playback playback) {
    /**
     * Something that the run shows.
     *
     * @param lesson that explains it; null where the course has none
     */
    public record Seen(String words, @Nullable Lesson lesson) {}

    /** A line of the receipt. */
    public record Entry(String label, String value) {}

    public String stopAction() {
        return "/runs/" + id + "/stop";
    }

    public String eventsUrl() {
        return "/runs/" + id + "/events";
    }

    public String eventsJsonUrl() {
        return "/runs/" + id + "/events.json";
    }

    /** Where the figures are fetched again after each step; null where the steps themselves continue them. */
    public @Nullable String figuresUrl() {
        return progress.grows() ? null : "/runs/" + id + "/figures.json";
    }
}
