package argmax.web.homework;

import argmax.lessons.exercise.Verdict;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.Attempt;
import argmax.web.exercise.ClassLog;
import argmax.web.exercise.Worth;
import argmax.web.homework.Gradebook.Column;
import argmax.web.homework.Gradebook.Line;
import argmax.web.lesson.Judged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Says what other verdicts would do to the scores of homework, lateness, policy and what was changed by hand considered. */
public final class WorthInHomework implements Worth {
    private final Gradebooks gradebooks;
    private final HomeworkStore store;

    public WorthInHomework(Gradebooks gradebooks, Jdbi jdbi) {
        this.gradebooks = gradebooks;
        this.store = new HomeworkStore(jdbi);
    }

    /** As many queries as there are classes that have handed the exercise in, however large they are. */
    @Override
    public Map<Long, String> of(List<Change> changes) {
        Map<Long, List<Change>> byAssignment = changes.stream()
                .filter(change -> change.attempt().assignmentId() != 0)
                .collect(Collectors.groupingBy(change -> change.attempt().assignmentId()));
        Map<Long, String> words = new HashMap<>();
        byAssignment.forEach((assignment, own) -> store.find(assignment)
                .ifPresent(found -> words.putAll(of(gradebooks.of(found.classId()), assignment, own))));
        return words;
    }

    private static Map<Long, String> of(Gradebook book, long assignment, List<Change> changes) {
        Optional<Integer> place = IntStream.range(0, book.columns().size())
                .filter(i -> book.columns().get(i).assignment().id() == assignment)
                .boxed()
                .findFirst();
        Map<Long, Line> lines = book.lines().stream()
                .filter(line -> line.entry().personId() != null)
                .collect(Collectors.toMap(line -> Objects.requireNonNull(line.entry().personId()), Function.identity()));
        Map<Long, String> words = new HashMap<>();
        for (Change change : changes) {
            Line line = lines.get(change.attempt().personId());
            if (line != null && place.isPresent()) {
                words(book.columns().get(place.get()), place.get(), line, change)
                        .ifPresent(said -> words.put(change.attempt().id(), said));
            }
        }
        return words;
    }

    /** Empty where the item is on the sheet no longer. */
    private static Optional<String> words(Column column, int place, Line line, Change change) {
        List<Homework.Item> items = column.sheet().items();
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().equals(change.attempt().exerciseId()))
                .mapToObj(i -> {
                    ItemScore before = line.total().sheets().get(place).items().get(i);
                    ItemScore after = ItemScore.of(
                            items.get(i), line.rules().get(place).get(i), column.assignment().counts(), changed(line, change));
                    return words(items.get(i), before, after);
                })
                .findFirst();
    }

    private static String words(Homework.Item item, ItemScore before, ItemScore after) {
        if (before.excused()) {
            return item.number() + ": excused";
        }
        String was = Judged.points(before.points());
        String now = Judged.points(after.points());
        return was.equals(now)
                ? "%s: stays %s of %d".formatted(item.number(), was, item.points())
                : "%s: %s, would be %s of %d".formatted(item.number(), was, now, item.points());
    }

    /** The attempts on the same item, one of them with its other verdict. */
    private static List<ClassLog.Entry> changed(Line line, Change change) {
        Attempt attempt = change.attempt();
        return line.attempts().stream()
                .filter(entry -> entry.assignmentId() == attempt.assignmentId())
                .filter(entry -> entry.exerciseId().equals(attempt.exerciseId()))
                .map(entry -> entry.id() == attempt.id() ? with(entry, change.after()) : entry)
                .toList();
    }

    private static ClassLog.Entry with(ClassLog.Entry entry, Verdict verdict) {
        return new ClassLog.Entry(
                entry.id(),
                entry.personId(),
                entry.exerciseId(),
                entry.assignmentId(),
                entry.series(),
                entry.receivedAt(),
                verdict.outcome(),
                verdict.points(),
                verdict.of(),
                verdict.slip(),
                entry.runId(),
                entry.touchedAt());
    }
}
