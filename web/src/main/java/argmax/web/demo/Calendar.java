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
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final double HOURS = 11;

    /** The share of the time between two lessons that is left to chance; the rest is enough for all exercises of a lesson. */
    private static final double CHANCE = 0.25;

    static Calendar of(Instant now, ZoneId zone) {
        return new Calendar(LocalDate.ofInstant(now, zone), zone);
    }

    /** The first lecture, in which the learners join. */
    Instant lecture() {
        return today.minusDays(DAYS).atTime(LECTURE).atZone(zone).toInstant();
    }

    /** A time of a day before or after today. */
    Instant at(int days, LocalTime time) {
        return today.plusDays(days).atTime(time).atZone(zone).toInstant();
    }

    /** When somebody begins with a lesson: each of the lessons has its share of the two weeks' days. */
    Instant sitting(int lesson, int lessons, RandomGenerator random) {
        double days = 1 + (DAYS - 1) * (lesson + CHANCE * random.nextDouble()) / lessons;
        int day = (int) days;
        LocalTime begin = EARLIEST.plusSeconds((long) (3600 * HOURS * (days - day)));
        return today.minusDays(DAYS - day).atTime(begin).atZone(zone).toInstant();
    }
}
