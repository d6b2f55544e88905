package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.web.classroom.Names;
import argmax.web.classroom.RosterEntry;
import argmax.web.classroom.RosterStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.dashboard.LearnerView.Fact;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.exercise.ClassLogs;
import argmax.web.exercise.Task;
import argmax.web.homework.Gradebook;
import argmax.web.homework.Gradebooks;
import argmax.web.run.LiveRuns;
import argmax.web.run.LiveRuns.Asked;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells all there is to tell of one learner of a class, with a fixed number of queries; the same to both who may see it. */
public final class LearnerPages {
    private final Supplier<Course> course;
    private final RosterStore roster;
    private final ClassLogs logs;
    private final Gradebooks gradebooks;
    private final Snapshots snapshots;
    private final LiveRuns runs;
    private final DrawTrail trails;
    private final InstantSource time;

    public LearnerPages(
            Supplier<Course> course,
            Jdbi jdbi,
            ClassLogs logs,
            Gradebooks gradebooks,
            AttemptStore attempts,
            LiveRuns runs,
            InstantSource time) {
        this.course = course;
        this.roster = new RosterStore(jdbi);
        this.logs = logs;
        this.gradebooks = gradebooks;
        this.snapshots = new Snapshots(course, jdbi, logs, time);
        this.runs = runs;
        this.trails = new DrawTrail(attempts, runs);
        this.time = time;
    }

    /**
     * A learner of a class; empty for anybody else.
     *
     * @param told whether the verdicts on a task may be seen by whoever asks
     * @param before what the address says of how far back to begin; null for now
     */
    Optional<LearnerView> of(
            SchoolClass schoolClass, long personId, Names names, Predicate<Task> told, @Nullable String before) {
        return roster.of(schoolClass.id(), personId).map(entry -> view(schoolClass, personId, entry, names, told, before));
    }

    private LearnerView view(
            SchoolClass schoolClass,
            long personId,
            RosterEntry entry,
            Names names,
            Predicate<Task> told,
            @Nullable String before) {
        Course now = course.get();
        Gradebook gradebook = gradebooks.of(schoolClass.id());
        Set<Long> assignments =
                gradebook.columns().stream().map(column -> column.assignment().id()).collect(Collectors.toSet());
        // What somebody hands in elsewhere is no business of this class.
        List<Entry> attempts = logs.of(schoolClass.id()).of(personId).stream()
                .filter(attempt -> attempt.assignmentId() == Task.PRACTICE || assignments.contains(attempt.assignmentId()))
                .toList();
        List<Asked> alone = runs.besideAnswers(personId);
        Points points = Points.of(now, attempts);
        Sheets sheets = Sheets.of(gradebook, entry.id(), personId, told);
        return new LearnerView(
                names.ofEntry(entry.id()),
                facts(entry, names),
                ConcernLine.words(snapshots.of(schoolClass, names), personId),
                points.units(),
                points.earned(),
                points.points(),
                sheets.lines(),
                sheets.total(),
                List.of(DailyActivity.of(attempts, alone, schoolClass.timeZone(), time.instant())),
                trails.of(now, schoolClass.timeZone(), gradebook.columns(), attempts, alone, told, before));
    }

    private static List<Fact> facts(RosterEntry entry, Names names) {
        return Stream.of(
                        fact("E-mail", names.unlessHidden(entry.email())),
                        fact("Student number", names.unlessHidden(entry.studentNumber())),
                        fact("Login", names.unlessHidden(entry.login())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> fact(String label, @Nullable String value) {
        return Optional.ofNullable(value).map(known -> new Fact(label, known));
    }
}
