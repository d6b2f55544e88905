package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.SchoolClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Gathers what a learner has been given, in all their classes, with a fixed number of queries. */
final class OwnSheets {
    private final Supplier<Course> course;
    private final HomeworkStore store;
    private final ClassStore classes;

    OwnSheets(Supplier<Course> course, Jdbi jdbi) {
        this.course = course;
        this.store = new HomeworkStore(jdbi);
        this.classes = new ClassStore(jdbi);
    }

    /** Every assignment by its deadline, released or not; without those whose sheet the course has no longer. */
    List<OwnSheet> of(long personId) {
        List<Assignment> assignments = store.ofLearner(personId);
        if (assignments.isEmpty()) {
            return List.of();
        }
        Map<Long, SchoolClass> byId =
                classes.ofMember(personId).stream().collect(Collectors.toMap(SchoolClass::id, Function.identity()));
        Map<Long, List<Adjustment>> own = byAssignment(store.adjustmentsOfLearner(personId));
        Map<Long, List<Adjustment>> deadlines = byAssignment(store.deadlinesAround(personId));
        List<Outage> outages = store.outages();
        return assignments.stream()
                .flatMap(assignment -> course.get().homework().sheet(assignment.sheetId()).stream()
                        .flatMap(sheet -> Optional.ofNullable(byId.get(assignment.classId())).stream()
                                .map(schoolClass -> new OwnSheet(
                                        assignment,
                                        sheet,
                                        schoolClass,
                                        own.getOrDefault(assignment.id(), List.of()),
                                        deadlines.getOrDefault(assignment.id(), List.of()),
                                        outages))))
                .toList();
    }

    /** One assignment; empty for whoever is no learner of its class. */
    Optional<OwnSheet> find(long personId, long assignmentId) {
        return of(personId).stream().filter(sheet -> sheet.assignment().id() == assignmentId).findFirst();
    }

    private static Map<Long, List<Adjustment>> byAssignment(List<Adjustment> rows) {
        return rows.stream().collect(Collectors.groupingBy(Adjustment::assignmentId));
    }
}
