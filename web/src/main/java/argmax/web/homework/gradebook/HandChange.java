package argmax.web.homework.gradebook;

import argmax.web.homework.Adjustment;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an instructor changed.
 *
 * @param words what, without dates
 * @param release the new release; null where it stayed
 * @param due the new deadline; null where it stayed
 * @param group for which group; null where it is for the learner alone
 */
public record HandChange(
        Moment at,
        String who,
        @Nullable String group,
        String words,
        @Nullable Moment release,
        @Nullable Moment due,
        String reason) {
    static HandChange of(GradebookStore.Changed changed) {
        Adjustment made = changed.adjustment();
        String who = changed.who();
        return new HandChange(
                Moment.of(made.madeAt()),
                who == null ? "somebody who is gone" : who,
                changed.groupName(),
                words(made),
                moment(made.releaseAt()),
                moment(made.dueAt()),
                made.reason());
    }

    private static String words(Adjustment made) {
        List<String> words = new ArrayList<>();
        Integer tries = made.tries();
        Double points = made.points();
        Boolean excused = made.excused();
        if (points != null) {
            words.add(Judged.points(points) + (points == 1 ? " point" : " points"));
        }
        if (made.pointsLifted()) {
            words.add("points computed again");
        }
        if (tries != null) {
            words.add(tries == 0 ? "any number of tries" : tries == 1 ? "1 try" : tries + " tries");
        }
        if (excused != null) {
            words.add(excused ? "excused" : "not excused");
        }
        return String.join(", ", words);
    }

    private static @Nullable Moment moment(@Nullable Instant instant) {
        return instant == null ? null : Moment.of(instant);
    }
}
