package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.PathId;
import argmax.web.http.Problem;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Finds what a request of an instructor is about; whatever is not theirs is not there. */
final class AssignDesk {
    private final Supplier<Course> course;
    private final HomeworkStore store;
    private final ClassGuard guard;
    private final InstantSource clock;

    AssignDesk(Supplier<Course> course, Jdbi jdbi, ClassGuard guard, InstantSource clock) {
        this.course = course;
        this.store = new HomeworkStore(jdbi);
        this.guard = guard;
        this.clock = clock;
    }

    /** An assignment of a class that the person asking teaches, with its sheet. */
    record Asked(SchoolClass schoolClass, Assignment assignment, Homework sheet, Instant now) {
        ClassTime time() {
            return new ClassTime(schoolClass.timeZone());
        }

        AssignmentForm fields() {
            return new AssignmentForm(sheet, time(), now);
        }

        String title() {
            return AssignDesk.title(sheet);
        }

        /** Where its page is. */
        String path() {
            return listPath(schoolClass) + "/" + assignment.id();
        }
    }

    /** The class that the path parameter {@code id} names. */
    SchoolClass schoolClass(Context ctx) {
        return guard.require(ctx);
    }

    /** The assignment that the path parameter {@code assignment} names; its pages say whose rules were changed and why. */
    Asked asked(Context ctx) {
        SchoolClass schoolClass = guard.requireNames(ctx);
        return store.find(PathId.of(ctx, "assignment"))
                .filter(found -> found.classId() == schoolClass.id())
                .map(found -> new Asked(schoolClass, found, sheet(found.sheetId()), clock.instant()))
                .orElseThrow(Problem.NOT_FOUND::exception);
    }

    Homework sheet(String id) {
        return coursework().sheet(id).orElseThrow(Problem.NOT_FOUND::exception);
    }

    Course.Coursework coursework() {
        return course.get().homework();
    }

    HomeworkStore store() {
        return store;
    }

    Instant now() {
        return clock.instant();
    }

    static String title(Homework sheet) {
        return "%s: %s".formatted(sheet.name(), sheet.title());
    }

    /** Where the sheets of a class are. */
    static String listPath(SchoolClass schoolClass) {
        return "/classes/%d/homework".formatted(schoolClass.id());
    }
}
