package argmax.web.homework;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.LateRule;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that a class has to hand in.
 *
 * @param sheetId the sheet's id in the course
 * @param releaseAt from when on it can be seen
 * @param dueAt the last moment at which an answer is in time
 * @param counts which of an item's answers counts
 * @param solutionsAt when solutions appear; null for when nobody can hand in any more
 * @param verdicts whether verdicts are shown at once, and not only with the solutions
 * @param dropLowest how many of the items with the lowest share of their points don't count
 * @param tries per item, by exercise id, where that differs from the sheet; 0 for any number
 */
public record Assignment(
        long id,
        long classId,
        String sheetId,
        Instant releaseAt,
        Instant dueAt,
        LateRule late,
        Policy counts,
        @Nullable Instant solutionsAt,
        boolean verdicts,
        int dropLowest,
        Map<String, Integer> tries) {
    public Assignment {
        tries = Map.copyOf(tries);
    }
}
