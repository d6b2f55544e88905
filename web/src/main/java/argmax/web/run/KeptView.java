package argmax.web.run;

import argmax.web.lesson.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a run offers to whoever keeps it.
 *
 * @param own whether it is the visitor's own run
 * @param files what can be downloaded
 * @param lacks what can't, and why
 * @param canReplay whether there is a receipt to run again
 * @param changes what is no longer as it was when the run was made, so that a replay may come out differently
 * @param replayed how it compares with the run that it repeats; null for a run of its own
 * @param replays the newest runs that repeat it
 */
public record KeptView(
        String id,
        boolean own,
        List<File> files,
        List<Lack> lacks,
        boolean canReplay,
        List<String> changes,
        @Nullable Replayed replayed,
        List<Again> replays) {
    /** A file, by the last part of its address. */
    public record File(String slug, String label, String note) {}

    /** Files that can't be had, for one reason. */
    public record Lack(String labels, String reason) {}

    /**
     * How a replay came out.
     *
     * @param state of the badge
     * @param word on the badge
     * @param text a sentence on
     */
    public record Replayed(String firstId, String state, String word, String text) {}

    /** A run that repeats this one. */
    public record Again(String id, String state, Moment created) {}
}
