package argmax.web.dashboard;

import argmax.lessons.course.Lesson;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long lessons take, beside the minutes that they say. */
public record TimeView(Figure figure, List<Row> rows) {
    /** A lesson; times as text, empty where too few learners have worked on it. */
    public record Row(
            String number, String title, String href, int stated, int n, String first, String median, String third) {}

    private record Timed(Lesson lesson, int n, Optional<Quartiles> minutes) {}

    static TimeView of(Snapshot snapshot, Events events) {
        Map<String, List<Double>> minutes = events.minutesByLesson();
        List<Timed> lessons = snapshot.course().lessons().stream()
                .map(lesson -> timed(lesson, minutes.getOrDefault(lesson.slug(), List.of())))
                .toList();
        return new TimeView(figure(lessons), lessons.stream().map(TimeView::row).toList());
    }

    private static Timed timed(Lesson lesson, List<Double> minutes) {
        return new Timed(
                lesson,
                minutes.size(),
                Optional.of(minutes)
                        .filter(some -> some.size() >= ItemStatistics.FEWEST)
                        .map(some -> Quartiles.of(some.stream().mapToDouble(Double::doubleValue).toArray())));
    }

    private static Row row(Timed timed) {
        Lesson lesson = timed.lesson();
        return new Row(
                lesson.number(),
                lesson.title(),
                "/lessons/" + lesson.slug(),
                lesson.minutes(),
                timed.n(),
                timed.minutes().map(Quartiles::first).map(TimeView::minutes).orElse(""),
                timed.minutes().map(Quartiles::median).map(TimeView::minutes).orElse(""),
                timed.minutes().map(Quartiles::third).map(TimeView::minutes).orElse(""));
    }

    private static String minutes(double minutes) {
        return Long.toString(Math.round(minutes));
    }

    private static Figure figure(List<Timed> lessons) {
        List<Integer> known =
                IntStream.range(0, lessons.size()).filter(i -> lessons.get(i).minutes().isPresent()).boxed().toList();
        List<Quartiles> quartiles = known.stream().map(i -> lessons.get(i).minutes().orElseThrow()).toList();
        List<Layer> layers = List.of(
                new Layer.Points(
                        "stated in the lesson",
                        Hue.CLASS_4,
                        IntStream.range(0, lessons.size()).mapToObj(i -> (double) i).toList(),
                        lessons.stream().map(timed -> (double) timed.lesson().minutes()).toList()),
                new Layer.Errors(
                        "median of the class, with quartiles",
                        Hue.MAIN,
                        known.stream().map(Integer::doubleValue).toList(),
                        quartiles.stream().map(Quartiles::median).toList(),
                        quartiles.stream().map(Quartiles::first).toList(),
                        quartiles.stream().map(Quartiles::third).toList()));
        List<List<String>> rows = known.stream()
                .map(lessons::get)
                .map(timed -> {
                    Row row = row(timed);
                    return List.of(
                            row.number(),
                            Integer.toString(row.stated()),
                            row.first(),
                            row.median(),
                            row.third(),
                            Integer.toString(row.n()));
                })
                .toList();
        return new Plot(
                "time-per-lesson",
                "Time per lesson",
                Axis.named("lesson", lessons.stream().map(timed -> timed.lesson().number()).toList()),
                new Axis("minutes", Axis.Scale.LINEAR, 0.0, null, List.of()),
                layers,
                false,
                summary(known.stream().map(lessons::get).toList()),
                new Table(List.of("lesson", "stated (min)", "first quartile", "median", "third quartile", "n"), rows));
    }

    private static String summary(List<Timed> known) {
        if (known.isEmpty()) {
            return "No lesson has been worked on by %d learners yet.".formatted(ItemStatistics.FEWEST);
        }
        Timed longest = known.stream().reduce((a, b) -> ratio(b) > ratio(a) ? b : a).orElseThrow();
        return "Measured against what it states, lesson %s takes longest: %s minutes in the median, where it states %d."
                .formatted(
                        longest.lesson().number(),
                        Digits.of(longest.minutes().orElseThrow().median()),
                        longest.lesson().minutes());
    }

    private static double ratio(Timed timed) {
        return timed.minutes().orElseThrow().median() / timed.lesson().minutes();
    }

    /** How these times come about. */
    public static List<String> definitions() {
        return List.of(
                "Nobody’s screen is watched. A learner’s time is the sum of the times between two things that the server saw"
                        + " of them: a lesson opened, an answer given. Each belongs to the lesson where it began.",
                ("More than %d minutes between the two count as a pause, so as nothing. Reading after the last answer isn’t"
                                + " seen, and neither is work on paper without an answer in between.")
                        .formatted(ActiveTime.LONGEST_GAP.toMinutes()),
                "n: learners who spent any time on the lesson. Below n = %d nothing is computed."
                        .formatted(ItemStatistics.FEWEST));
    }
}
