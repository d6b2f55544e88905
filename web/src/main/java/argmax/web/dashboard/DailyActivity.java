package argmax.web.dashboard;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.run.LiveRuns.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody did on each of the last days, as a figure. */
final class DailyActivity {
    private static final int DAYS = 60;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private DailyActivity() {}

    /** @param alone the runs that no answer was made with */
    static Plot of(List<Entry> attempts, List<Asked> alone, ZoneId zone, Instant now) {
        Map<LocalDate, Long> answers = perDay(attempts.stream().map(Entry::receivedAt), zone);
        Map<LocalDate, Long> runs = perDay(
                Stream.concat(
                        attempts.stream().filter(attempt -> attempt.runId() != null).map(Entry::receivedAt),
                        alone.stream().map(Asked::at)),
                zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<LocalDate> days = IntStream.range(0, DAYS).mapToObj(i -> today.minusDays(DAYS - 1L - i)).toList();
        List<LocalDate> active = days.stream().filter(day -> answers.containsKey(day) || runs.containsKey(day)).toList();
        List<LocalDate> trained = days.stream().filter(runs::containsKey).toList();
        return new Plot(
                "activity",
                "Answers and runs per day",
                Axis.linear("days before today", 0.5 - DAYS, 0.5),
                Axis.linear("number"),
                List.of(
                        new Layer.Bars("answers", Hue.MAIN, places(days, today), counts(days, answers), 0.8),
                        new Layer.Points("runs", Hue.OTHER, places(trained, today), counts(trained, runs))),
                false,
                summary(active.size(), sum(days, answers), sum(days, runs)),
                new Table(
                        List.of("Day", "Answers", "Runs"),
                        active.reversed().stream()
                                .map(day -> List.of(DATE.format(day), count(answers, day), count(runs, day)))
                                .toList()));
    }

    private static Map<LocalDate, Long> perDay(Stream<Instant> moments, ZoneId zone) {
        return moments.map(moment -> LocalDate.ofInstant(moment, zone))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Double> places(List<LocalDate> days, LocalDate today) {
        return days.stream().map(day -> (double) (day.toEpochDay() - today.toEpochDay())).toList();
    }

    private static List<Double> counts(List<LocalDate> days, Map<LocalDate, Long> counts) {
        return days.stream().map(day -> (double) counts.getOrDefault(day, 0L)).toList();
    }

    private static long sum(List<LocalDate> days, Map<LocalDate, Long> counts) {
        return days.stream().mapToLong(day -> counts.getOrDefault(day, 0L)).sum();
    }

    private static String count(Map<LocalDate, Long> counts, LocalDate day) {
        return Long.toString(counts.getOrDefault(day, 0L));
    }

    private static String summary(int active, long answers, long runs) {
        return active == 0
                ? "Nothing was done in the last %d days.".formatted(DAYS)
                : "Active on %d of the last %d days, with %s and %s."
                        .formatted(active, DAYS, many(answers, "answer"), many(runs, "run"));
    }

    private static String many(long count, String what) {
        return count == 0 ? "no %ss".formatted(what) : count == 1 ? "one " + what : "%d %ss".formatted(count, what);
    }
}
