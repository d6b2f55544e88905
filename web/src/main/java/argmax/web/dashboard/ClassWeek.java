package argmax.web.dashboard;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much a class answers day by day, in its own time zone. */
final class ClassWeek {
    private static final int WEEK = 7;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private final Map<LocalDate, Long> answers;
    private final LocalDate today;

    private ClassWeek(Map<LocalDate, Long> answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** The answers of this week beside those of the one before. */
    static Figure of(Snapshot snapshot) {
        Map<LocalDate, Long> answers = snapshot.log().byPerson().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(entry -> day(snapshot, entry.receivedAt()), Collectors.counting()));
        return new ClassWeek(answers, day(snapshot, snapshot.now())).figure();
    }

    static LocalDate day(Snapshot snapshot, Instant moment) {
        return LocalDate.ofInstant(moment, snapshot.schoolClass().timeZone());
    }

    private Figure figure() {
        List<LocalDate> days = IntStream.range(0, WEEK).mapToObj(i -> today.minusDays(WEEK - 1 - i)).toList();
        List<Double> x = IntStream.range(0, WEEK).mapToObj(i -> (double) i).toList();
        List<Double> now = days.stream().map(this::count).toList();
        List<Double> before = days.stream().map(day -> count(day.minusDays(WEEK))).toList();
        List<Layer> layers = List.of(
                new Layer.Bars("these seven days", Hue.MAIN, x, now, 0.7),
                new Layer.Line("the seven days before", Hue.OTHER, Stroke.DASHED, x, before));
        List<List<String>> rows = IntStream.range(0, WEEK)
                .mapToObj(i -> List.of(
                        WEEKDAY.format(days.get(i)) + ", " + DAY.format(days.get(i)),
                        Digits.of(now.get(i)),
                        Digits.of(before.get(i))))
                .toList();
        double sum = now.stream().mapToDouble(Double::doubleValue).sum();
        double sumBefore = before.stream().mapToDouble(Double::doubleValue).sum();
        String summary =
                "The class gave %.0f answers in these seven days and %.0f in the seven days before.".formatted(sum, sumBefore);
        return new Plot(
                "answers-by-day",
                "Answers by day",
                Axis.named(
                        "%s to %s".formatted(DAY.format(days.getFirst()), DAY.format(today)),
                        days.stream().map(WEEKDAY::format).toList()),
                new Axis("answers", Axis.Scale.LINEAR, 0.0, null, List.of()),
                layers,
                false,
                summary,
                new Table(List.of("day", "answers", "a week before"), rows));
    }

    private double count(LocalDate day) {
        return answers.getOrDefault(day, 0L);
    }
}
