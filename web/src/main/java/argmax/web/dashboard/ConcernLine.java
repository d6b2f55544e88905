package argmax.web.dashboard;

import argmax.lessons.figure.Digits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason to look after somebody, as the class's page tells it.
 *
 * @param rule a word for the rule that fired
 * @param before what stands before the exercise's title
 * @param title of the exercise; null where there is none
 * @param after what stands behind it
 */
public record ConcernLine(
        Learner learner, String rule, String before, @Nullable String title, @Nullable String href, String after) {
    /** The rules with the numbers at which they fire. */
    public static List<String> rules() {
        return List.of(
                "Stuck: %d or more misses in a row on one exercise within %d days of the class’s newest answer, and no success since."
                        .formatted(Concern.STUCK, Concern.WINDOW.toDays()),
                "Guessing: within the same days %d or more misses on one exercise with less than %d s between them in the median, or "
                        .concat("%d or more options of one question tried one after the other, each within %d s.")
                        .formatted(
                                Concern.GUESSED,
                                Concern.QUICK.toSeconds(),
                                Concern.OPTIONS,
                                Concern.NEXT_OPTION.toSeconds()),
                "Silent: no answer for %d days in which at least half of the class gave one; or none ever, %d days after joining."
                        .formatted(Concern.WINDOW.toDays(), Concern.WINDOW.toDays()));
    }

    private record Found(Learner learner, Concern concern) {}

    /** All reasons to look after anybody, the most urgent first. */
    static List<ConcernLine> of(Snapshot snapshot) {
        Activity activity = Activity.of(snapshot);
        List<Found> all = new ArrayList<>();
        for (Learner learner : snapshot.learners()) {
            Concern.of(learner, snapshot.of(learner), activity, snapshot.catalogue())
                    .forEach(concern -> all.add(new Found(learner, concern)));
        }
        return all.stream()
                .sorted(Comparator.comparing(Found::concern, Concern.URGENT_FIRST))
                .map(found -> line(found, snapshot))
                .toList();
    }

    private static ConcernLine line(Found found, Snapshot snapshot) {
        String ago = ago(found.concern().last(), snapshot.now());
        return switch (found.concern()) {
            case Concern.Stuck(String exercise, int misses, _) ->
                on(found, snapshot, exercise, "Stuck", "%d misses in a row on ".formatted(misses), ", the last " + ago);
            case Concern.Guessing(String exercise, int misses, Duration gap, _) ->
                on(found, snapshot, exercise, "Guessing", "%d misses on ".formatted(misses), ", %s s between them in the median, the last %s"
                        .formatted(Digits.of(gap.toMillis() / 1000.0), ago));
            case Concern.Trying(String exercise, int options, _) ->
                on(found, snapshot, exercise, "Guessing", "%d options one after the other on ".formatted(options), ", the last " + ago);
            case Concern.Silent(Instant last) -> new ConcernLine(
                    found.learner(), "Silent", last == null ? "Has never answered" : "The last answer came " + ago, null, null, "");
        };
    }

    private static ConcernLine on(Found found, Snapshot snapshot, String exercise, String rule, String before, String after) {
        return new ConcernLine(
                found.learner(), rule, before, snapshot.catalogue().title(exercise), "/exercises/" + exercise, after);
    }

    /** Such as {@code 2 h ago}; a word where it never was. */
    static String ago(@Nullable Instant moment, Instant now) {
        if (moment == null) {
            return "never";
        }
        Duration past = Duration.between(moment, now);
        return past.toMinutes() < 1 ? "just now"
                : past.toHours() < 1 ? past.toMinutes() + " min ago"
                : past.toHours() < 48 ? past.toHours() + " h ago"
                : past.toDays() + " days ago";
    }
}
