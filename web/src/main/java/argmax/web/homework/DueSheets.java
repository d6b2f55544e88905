package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.web.exercise.AttemptStore;
import argmax.web.http.Person;
import argmax.web.lesson.HomeworkDesk;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Tells the course home what is due. */
public final class DueSheets implements HomeworkDesk {
    private final SheetLines lines;

    public DueSheets(Supplier<Course> course, Jdbi jdbi, AttemptStore attempts, InstantSource clock) {
        this.lines = new SheetLines(new OwnSheets(course, jdbi), attempts, clock);
    }

    @Override
    public List<Due> due(Person person) {
        return lines.of(person.id()).stream()
                .filter(SheetLine::open)
                .map(line -> new Due(
                        line.address(),
                        line.title(),
                        line.className(),
                        line.late() ? line.lastAt() : line.dueAt(),
                        line.late(),
                        line.handedIn(),
                        line.items()))
                .toList();
    }
}
