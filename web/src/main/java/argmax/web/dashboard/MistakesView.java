package argmax.web.dashboard;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.web.exercise.GivenAnswers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The mistakes of a class: those that are known, most frequent first, and the misses that nothing explains. */
public record MistakesView(Figure figure, List<Row> rows, List<Other> others) {
    private static final int MOST = 12;
    private static final int MOST_OTHERS = 8;

    /** How many answers stand behind a mistake. */
    private static final int SHOWN = 3;

    /** How many are compared where answers can be. */
    private static final int COMPARED = 200;

    /**
     * A known mistake.
     *
     * @param rank from 1
     * @param slip a line of Markdown
     */
    public record Row(
            int rank,
            String slip,
            String title,
            String href,
            int learners,
            int times,
            int overcome,
            List<String> answersHtml) {}

    /**
     * Misses on an exercise that nothing explains.
     *
     * @param answersHtml with how many gave each, where answers can be compared
     */
    public record Other(String title, String href, int learners, int times, boolean comparable, List<String> answersHtml) {}

    /** With one query. */
    static MistakesView of(Snapshot snapshot, GivenAnswers given) {
        List<Mistake> mistakes = Mistake.of(snapshot).stream().limit(MOST).toList();
        List<Unmatched> unmatched = Unmatched.of(snapshot).stream().limit(MOST_OTHERS).toList();
        List<Long> wanted = Stream.concat(
                        mistakes.stream().flatMap(mistake -> mistake.newest().stream().limit(SHOWN)),
                        unmatched.stream().flatMap(other -> asked(other).stream()))
                .toList();
        Map<Long, String> words = given.inShort(wanted, snapshot.catalogue()::find);
        return new MistakesView(
                figure(snapshot, mistakes),
                IntStream.range(0, mistakes.size()).mapToObj(i -> row(i + 1, mistakes.get(i), snapshot, words)).toList(),
                unmatched.stream().map(other -> other(other, snapshot, words)).toList());
    }

    private static List<Long> asked(Unmatched other) {
        return other.newest().stream().limit(other.comparable() ? COMPARED : SHOWN).toList();
    }

    private static Row row(int rank, Mistake mistake, Snapshot snapshot, Map<Long, String> words) {
        List<String> answers =
                mistake.newest().stream().limit(SHOWN).map(words::get).filter(Objects::nonNull).distinct().toList();
        return new Row(
                rank,
                mistake.slip(),
                snapshot.catalogue().title(mistake.exerciseId()),
                "/exercises/" + mistake.exerciseId(),
                mistake.learners(),
                mistake.times(),
                mistake.overcome(),
                answers);
    }

    private static Other other(Unmatched other, Snapshot snapshot, Map<Long, String> words) {
        List<String> answers = asked(other).stream().map(words::get).filter(Objects::nonNull).toList();
        return new Other(
                snapshot.catalogue().title(other.exerciseId()),
                "/exercises/" + other.exerciseId(),
                other.learners(),
                other.newest().size(),
                other.comparable(),
                other.comparable() ? counted(answers) : answers.stream().distinct().toList());
    }

    private static List<String> counted(List<String> answers) {
        Map<String, Long> counts = answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? ", once" : ", %d times".formatted(entry.getValue())))
                .toList();
    }

    private static Figure figure(Snapshot snapshot, List<Mistake> mistakes) {
        List<Double> x = IntStream.range(0, mistakes.size()).mapToObj(i -> (double) i).toList();
        List<Layer> layers = List.of(
                new Layer.Bars(
                        "learners who made it",
                        Hue.QUIET,
                        x,
                        mistakes.stream().map(mistake -> (double) mistake.learners()).toList(),
                        0.8),
                new Layer.Bars(
                        "who got over it",
                        Hue.MAIN,
                        x,
                        mistakes.stream().map(mistake -> (double) mistake.overcome()).toList(),
                        0.5));
        List<List<String>> rows = new ArrayList<>();
        for (Mistake mistake : mistakes) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    snapshot.catalogue().title(mistake.exerciseId()),
                    Integer.toString(mistake.learners()),
                    Integer.toString(mistake.overcome())));
        }
        return new Plot(
                "mistakes",
                "The most frequent mistakes",
                Axis.named(
                        "mistake, as numbered below",
                        IntStream.rangeClosed(1, mistakes.size()).mapToObj(Integer::toString).toList()),
                new Axis("learners", Axis.Scale.LINEAR, 0.0, null, List.of()),
                layers,
                false,
                summary(snapshot, mistakes),
                new Table(List.of("mistake", "exercise", "learners", "got over it"), rows));
    }

    private static String summary(Snapshot snapshot, List<Mistake> mistakes) {
        if (mistakes.isEmpty()) {
            return "No known mistake has been made yet.";
        }
        Mistake first = mistakes.getFirst();
        Mistake stubborn =
                mistakes.stream().max(Comparator.comparingInt(one -> one.learners() - one.overcome())).orElseThrow();
        return ("The most frequent one was made by %d learners, on %s; the one that most have not got over, %d of them, is"
                        + " number %d, on %s.")
                .formatted(
                        first.learners(),
                        snapshot.catalogue().title(first.exerciseId()),
                        stubborn.learners() - stubborn.overcome(),
                        mistakes.indexOf(stubborn) + 1,
                        snapshot.catalogue().title(stubborn.exerciseId()));
    }
}
