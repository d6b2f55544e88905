package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.web.classroom.Names;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.ClassLogs;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Takes snapshots of classes, each with three queries. */
public final class Snapshots {
    private final Supplier<Course> course;
    private final DashboardStore store;
    private final ClassLogs logs;
    private final InstantSource time;

    public Snapshots(Supplier<Course> course, Jdbi jdbi, ClassLogs logs, InstantSource time) {
        this.course = course;
        this.store = new DashboardStore(jdbi);
        this.logs = logs;
        this.time = time;
    }

    /** @param names what learners are called */
    Snapshot of(SchoolClass schoolClass, Names names) {
        long id = schoolClass.id();
        Course now = course.get();
        List<Learner> learners = store.learners(id).stream()
                .map(joined -> Learner.of(id, joined, names.ofPerson(joined.id())))
                .sorted(Learner.BY_NAME)
                .toList();
        return new Snapshot(schoolClass, now, Catalogue.of(now), learners, logs.of(id), time.instant());
    }
}
