package argmax.web.lesson;

import argmax.lessons.exercise.Echo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What helps while an answer is typed.
 *
 * @param echoes whether the server says how an entry is read
 * @param answered how many answers to these numbers there are
 * @param revision of the draft that the form began with; 0 where there is none
 * @param savedAt when the draft was saved that the form shows; null where it shows none
 * @param marks per field the character at which reading stopped
 */
public record Typing(boolean echoes, int answered, int revision, @Nullable Moment savedAt, Map<String, Echo.Mark> marks) {
    /** For guests, who can't answer. */
    public static final Typing NONE = new Typing(false, 0, 0, null, Map.of());
}
