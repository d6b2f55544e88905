package argmax.web.demo;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import argmax.web.classroom.SchoolClass;
import argmax.web.homework.Assignment;
import argmax.web.homework.AssignmentStore;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the class of the demonstration has to hand in: a sheet that is late by now, one that is due, one that has just begun. */
final class Sheets {
    private static final List<Plan> PLANS =
            List.of(new Plan("h1", -12, -4), new Plan("h2", -5, 3), new Plan("h4", -1, 10));
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NIGHT = LocalTime.of(23, 59);

    private Sheets() {}

    /** A sheet and its dates, in days from today. */
    private record Plan(String sheet, int release, int due) {}

    /** Assigns those of them that the course has, on the terms that they propose themselves. */
    static void assign(Handle handle, Jdbi jdbi, Course course, SchoolClass to, Calendar calendar, Instant now) {
        AssignmentStore store = new AssignmentStore(jdbi);
        for (Plan plan : PLANS) {
            course.homework().sheet(plan.sheet())
                    .ifPresent(sheet -> store.insert(handle, assignment(plan, sheet, to, calendar), now));
        }
    }

    private static Assignment assignment(Plan plan, Homework sheet, SchoolClass to, Calendar calendar) {
        return new Assignment(
                0,
                to.id(),
                sheet.id(),
                calendar.at(plan.release(), MORNING),
                calendar.at(plan.due(), NIGHT),
                sheet.rules().late(),
                sheet.rules().counts(),
                null,
                true,
                0,
                Map.of());
    }
}
