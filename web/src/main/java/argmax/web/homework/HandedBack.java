package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.web.exercise.Task;
import argmax.web.http.Person;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Knows what may be told of homework by now. */
public final class HandedBack {
    private final OwnSheets sheets;
    private final InstantSource clock;

    public HandedBack(Supplier<Course> course, Jdbi jdbi, InstantSource clock) {
        this.sheets = new OwnSheets(course, jdbi);
        this.clock = clock;
    }

    /** Whether a verdict may be seen; nothing holds back what was handed in for an assignment that is gone. */
    public boolean verdict(Task task) {
        return task.assignmentId() == Task.PRACTICE
                || sheets.find(task.personId(), task.assignmentId())
                        .flatMap(own -> own.sheet().item(task.exerciseId()).map(item -> own.verdictsOut(item, clock.instant())))
                        .orElse(true);
    }

    /** {@link #verdict} for one page, which asks once about each item. */
    public Predicate<Task> asked() {
        Map<Task, Boolean> known = new HashMap<>();
        return task -> known.computeIfAbsent(task, this::verdict);
    }

    /** Whether somebody may practise on an exercise: its solution is out on a sheet of theirs, and held back on none. */
    public boolean solution(Person person, String exerciseId) {
        List<Boolean> out = sheets.of(person.id()).stream()
                .flatMap(own -> own.sheet().item(exerciseId).map(item -> own.solutionOut(item, clock.instant())).stream())
                .toList();
        return !out.isEmpty() && !out.contains(false);
    }
}
