package argmax.web.homework;

import argmax.lessons.homework.LateRule;
import argmax.web.lesson.Judged;
import java.time.Duration;

/** Says what lateness costs. */
final class LateWords {
    private static final long DAY = 24;

    private LateWords() {}

    /** How long that is, in words, each hour or day counted that has begun: {@code a day}. */
    static String duration(Duration time) {
        long hours = Math.ceilDiv(time.toSeconds() + (time.toNanosPart() > 0 ? 1 : 0), Duration.ofHours(1).toSeconds());
        if (hours <= 1) {
            return "up to an hour";
        }
        long days = Math.ceilDiv(hours, DAY);
        return hours < DAY ? hours + " hours" : days == 1 ? "a day" : days + " days";
    }

    /**
     * What was taken off, such as {@code less 10 % of 6 for coming a day late}; empty where nothing was.
     *
     * @param raw what the answer earned
     * @param left what remains of it
     * @param possible what it could have earned
     */
    static String less(LateRule rule, double raw, double left, double possible, Duration late) {
        double taken = raw - left;
        if (taken <= 0 || possible <= 0) {
            return "";
        }
        String share = rule instanceof LateRule.Rate
                ? "%s %% of %s".formatted(Judged.points(100 * taken / possible), Judged.points(possible))
                : "%s %%".formatted(Judged.points(100 * taken / raw));
        return "less %s for coming %s late".formatted(share, duration(late));
    }

    /** What a rate takes off, as a sentence without its end. */
    static String rate(LateRule.Rate rate) {
        String floor = rate.floor() == 0 ? "" : ", but never below %d %%".formatted(rate.floor());
        return "%d %% of the points are taken off for each %s that has begun since%s"
                .formatted(rate.percent(), each(rate.interval()), floor);
    }

    private static String each(Duration interval) {
        long hours = interval.toHours();
        if (hours % DAY != 0) {
            return hours == 1 ? "hour" : hours + " hours";
        }
        return hours == DAY ? "day" : hours / DAY + " days";
    }
}
