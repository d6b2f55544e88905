package argmax.web.dashboard;

import argmax.lessons.figure.Digits;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A learner whom somebody should look after, with the reasons, the most urgent first. */
public record ConcernLine(Learner learner, List<Reason> reasons) {
    /**
     * A rule that fired, with its numbers.
     *
     * @param before what stands before the exercise's title
     * @param title of the exercise; null where there is none
     * @param after what stands behind it
     */
    public record Reason(String rule, String before, @Nullable String title, @Nullable String href, String after) {
        String words() {
            return "%s: %s%s%s".formatted(rule, before, title == null ? "" : "“" + title + "”", after);
        }
    }

    private record Found(Learner learner, List<Concern> concerns) {}

    /** The rules with the numbers at which they fire. */
    public static List<String> rules() {
        long days = Concern.WINDOW.toDays();
        return List.of(
                ("Stuck: %d or more misses in a row on one exercise within %d days of the class’s newest answer,"
                                + " and no success since.")
                        .formatted(Concern.STUCK, days),
                ("Guessing: within the same days %d or more misses on one exercise with less than %d s between them in the"
                                + " median, or %d or more options of one question tried one after the other, each within %d s.")
                        .formatted(
                                Concern.GUESSED,
                                Concern.QUICK.toSeconds(),
                                Concern.OPTIONS,
                                Concern.NEXT_OPTION.toSeconds()),
                ("Silent: no answer for %d days in which at least half of the class gave one; or none ever, %d days after"
                                + " joining.")
                        .formatted(days, days));
    }

    /** All learners whom a rule names, the most urgent first. */
    static List<ConcernLine> of(Snapshot snapshot) {
        return of(snapshot, snapshot.learners());
    }

    /** Those among some learners whom a rule names. */
    private static List<ConcernLine> of(Snapshot snapshot, List<Learner> learners) {
        Activity activity = Activity.of(snapshot);
        return learners.stream()
                .map(learner ->
                        new Found(learner, Concern.of(learner, snapshot.of(learner), activity, snapshot.catalogue())))
                .filter(found -> !found.concerns().isEmpty())
                .sorted(Comparator.comparing((Found found) -> found.concerns().getFirst(), Concern.URGENT_FIRST))
                .map(found -> new ConcernLine(
                        found.learner(), found.concerns().stream().map(concern -> reason(concern, snapshot)).toList()))
                .toList();
    }

    /** Why one learner may need help, each reason as a sentence without its end. */
    static List<String> words(Snapshot snapshot, long personId) {
        List<Learner> one = snapshot.learners().stream().filter(learner -> learner.id() == personId).toList();
        return of(snapshot, one).stream().flatMap(line -> line.reasons().stream()).map(Reason::words).toList();
    }

    private static Reason reason(Concern concern, Snapshot snapshot) {
        String last = ", the last " + ago(concern.last(), snapshot.now());
        return switch (concern) {
            case Concern.Stuck(String exercise, int misses, _) ->
                on(snapshot, exercise, "Stuck", "%d misses in a row on ".formatted(misses), last);
            case Concern.Guessing(String exercise, int misses, Duration gap, _) ->
                on(snapshot, exercise, "Guessing", "%d misses on ".formatted(misses), ", %s s between them in the median%s"
                        .formatted(Digits.of(gap.toMillis() / 1000.0), last));
            case Concern.Trying(String exercise, int options, _) ->
                on(snapshot, exercise, "Guessing", "%d options one after the other on ".formatted(options), last);
            case Concern.Silent(Instant moment) when moment == null -> alone("Silent", "has never answered");
            case Concern.Silent(Instant moment) -> alone("Silent", "the last answer came " + ago(moment, snapshot.now()));
        };
    }

    private static Reason on(Snapshot snapshot, String exercise, String rule, String before, String after) {
        return new Reason(rule, before, snapshot.catalogue().title(exercise), "/exercises/" + exercise, after);
    }

    private static Reason alone(String rule, String words) {
        return new Reason(rule, words, null, null, "");
    }

    /** Such as {@code 2 h ago}. */
    private static String ago(@Nullable Instant moment, Instant now) {
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
