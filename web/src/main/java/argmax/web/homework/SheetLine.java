package argmax.web.homework;

import argmax.web.lesson.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A sheet in a list.
 *
 * @param title as Markdown
 * @param lastAt the last moment at which answers are taken
 * @param open whether they are
 * @param late whether they are, though the deadline has passed
 * @param handedIn how many items were answered
 * @param points what was earned; null where that is kept back
 */
public record SheetLine(
        String address,
        String title,
        String className,
        Moment dueAt,
        Moment lastAt,
        boolean open,
        boolean late,
        int handedIn,
        int items,
        @Nullable String points) {}
