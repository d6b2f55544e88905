package argmax.web.homework;

import argmax.web.lesson.ExerciseCard;
import argmax.web.lesson.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as its learner sees it.
 *
 * @param number such as {@code H1.3}
 * @param facts what it earned and how often it was tried, in words
 * @param earned what it earned of its points, for a table
 * @param left how many tries are left, for a table
 * @param states what can be said of it in a word each
 * @param card the exercise; null as long as it is not released
 * @param opensAt when it will be; null once it is
 * @param dates where they are not those of the sheet; null elsewhere
 * @param notes what was changed about it for this learner, and why
 * @param told whether verdicts may be seen
 * @param receipt of the newest answer; null before the first
 * @param practise where it can be practised with new numbers; null before its solution is out
 * @param ranking where its answers are ranked; null where they aren't
 */
public record ItemView(
        String number,
        String id,
        String title,
        String facts,
        String earned,
        String left,
        List<State> states,
        @Nullable ExerciseCard card,
        @Nullable Moment opensAt,
        @Nullable CreditView dates,
        List<String> notes,
        boolean told,
        @Nullable ReceiptLink receipt,
        @Nullable String practise,
        @Nullable String ranking) {
    public ItemView {
        states = List.copyOf(states);
        notes = List.copyOf(notes);
    }

    /**
     * A word on an item.
     *
     * @param code as badges know it
     * @param address where it leads; null where it leads nowhere
     */
    public record State(String code, String words, @Nullable String address) {
        State(String code, String words) {
            this(code, words, null);
        }
    }

    /** The newest answer. */
    public record ReceiptLink(int number, Moment at, String address) {}
}
