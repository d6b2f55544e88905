package argmax.web.run;

import argmax.web.lesson.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of one's own runs.
 *
 * @param any whether the visitor has runs at all
 * @param places what can be chosen to see the runs of
 * @param page from 1
 * @param pages at least 1
 */
public record RunListView(
        boolean any,
        List<Option> places,
        List<Option> states,
        String place,
        String state,
        List<Row> rows,
        int page,
        int pages) {
    /** A choice of a menu. */
    public record Option(String value, String label) {}

    /**
     * A run.
     *
     * @param kind of what it came from: {@code laboratory} or {@code exercise}
     * @param source what that calls it
     * @param sourceUrl null where the course no longer has what the run came from
     * @param outcome empty where there is nothing to say but the state
     * @param created when it was asked for
     * @param took empty where it has not come so far
     * @param checked whether it was to be compared
     */
    public record Row(
            String id,
            String title,
            String kind,
            String source,
            @Nullable String sourceUrl,
            boolean replay,
            String state,
            String outcome,
            Moment created,
            String took,
            boolean checked) {}
}
