package argmax.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/**
 * When things happened: the class began two weeks ago, and since then everybody sat down once for each lesson, yesterday at the
 * latest.
 *
 * @param today in the class's zone
 */
record Calendar(LocalDate today, ZoneId zone) {
    private static final int DAYS = 14;
    private static final LocalTime LECTURE = LocalTime.of(10, 15);
    private static final int EARLIEST_HOUR = 9;
    private static final int LATEST_HOUR = 20;

    static Calendar of(Instant now, ZoneId zone) {
        return new Calendar(LocalDate.ofInstant(now, zone), zone);
    }

    /** The first lecture, in which the learners join. */
    Instant lecture() {
        return today.minusDays(DAYS).atTime(LECTURE).atZone(zone).toInstant();
    }

    /** When somebody begins with a lesson: each of the course's lessons has its share of the two weeks. */
    Instant sitting(int lesson, int lessons, RandomGenerator random) {
        int day = 1 + (int) ((DAYS - 1) * (lesson + random.nextDouble()) / lessons);
        LocalTime begin = LocalTime.of(random.nextInt(EARLIEST_HOUR, LATEST_HOUR + 1), random.nextInt(60));
        return today.minusDays(DAYS - day).atTime(begin).atZone(zone).toInstant();
    }
}
