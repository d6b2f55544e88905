package argmax.web.dashboard;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.web.exercise.ClassLog.Entry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How the points of a class's learners grow: their median with the half of the class around it, at the end of each day. */
final class PointsOverTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PointsOverTime() {}

    static Figure of(Snapshot snapshot) {
        LocalDate today = ClassWeek.day(snapshot, snapshot.now());
        LocalDate first = snapshot.log().byPerson().values().stream()
                .map(attempts -> ClassWeek.day(snapshot, attempts.getFirst().receivedAt()))
                .min(LocalDate::compareTo)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
        int days = (int) ChronoUnit.DAYS.between(first, today) + 1;
        List<double[]> sums = snapshot.learners().stream().map(learner -> growth(snapshot, learner, first, days)).toList();
        List<Quartiles> quartiles = IntStream.range(0, days)
                .mapToObj(day -> sums.stream().mapToDouble(sum -> sum[day]).toArray())
                .map(values -> values.length == 0 ? new Quartiles(0, 0, 0) : Quartiles.of(values))
                .toList();
        return figure(first, quartiles);
    }

    /** The points of the best answers to the exercises of lessons, summed up to the end of each day. */
    private static double[] growth(Snapshot snapshot, Learner learner, LocalDate first, int days) {
        double[] grown = new double[days];
        Map<String, Double> best = new HashMap<>();
        for (Entry entry : snapshot.of(learner)) {
            Double points = entry.points();
            if (points != null && entry.counts() && snapshot.catalogue().isTaught(entry.exerciseId())) {
                double before = best.getOrDefault(entry.exerciseId(), 0.0);
                int day = (int) ChronoUnit.DAYS.between(first, ClassWeek.day(snapshot, entry.receivedAt()));
                grown[Math.clamp(day, 0, days - 1)] += Math.max(0, points - before);
                best.put(entry.exerciseId(), Math.max(before, points));
            }
        }
        Arrays.parallelPrefix(grown, Double::sum);
        return grown;
    }

    private static Figure figure(LocalDate first, List<Quartiles> quartiles) {
        List<Double> x = IntStream.range(0, quartiles.size()).mapToObj(i -> (double) i).toList();
        List<Double> median = quartiles.stream().map(Quartiles::median).toList();
        List<Layer> layers = List.of(
                new Layer.Band(
                        "the middle half of the class",
                        Hue.MAIN,
                        x,
                        quartiles.stream().map(Quartiles::first).toList(),
                        quartiles.stream().map(Quartiles::third).toList()),
                new Layer.Line("median", Hue.MAIN, Stroke.SOLID, x, median));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < quartiles.size(); i++) {
            Quartiles day = quartiles.get(i);
            rows.add(List.of(
                    DAY.format(first.plusDays(i)), Digits.of(day.first()), Digits.of(day.median()), Digits.of(day.third())));
        }
        Quartiles now = quartiles.getLast();
        String summary = "By now the median learner has %s points in the lessons; half of the class has between %s and %s."
                .formatted(Digits.of(now.median()), Digits.of(now.first()), Digits.of(now.third()));
        return new Plot(
                "points-over-time",
                "Points over time",
                Axis.linear("days since " + DAY.format(first), 0, Math.max(1, quartiles.size() - 1)),
                new Axis("points in the lessons", Axis.Scale.LINEAR, 0.0, null, List.of()),
                layers,
                false,
                summary,
                new Table(List.of("end of", "first quartile", "median", "third quartile"), rows));
    }
}
