package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets of a course as the instructor of one class sees them.
 *
 * @param zone in which dates are given
 * @param assigned by deadline
 * @param open those that the class has not got, in the order of the course
 * @param learners how many the class has
 * @param mostDropped how many of the lowest sheets can be left out
 */
public record HomeworkList(String zone, List<Row> assigned, List<Homework> open, int learners, int mostDropped) {
    public HomeworkList {
        assigned = List.copyOf(assigned);
        open = List.copyOf(open);
    }

    /**
     * A sheet that the class has.
     *
     * @param name such as {@code H1}; the sheet's id where the course has it no longer
     * @param moved where to an outage moved the deadline; empty where none did
     * @param handedIn how many have handed in something
     * @param known whether the course has the sheet
     */
    public record Row(
            long id,
            String name,
            String title,
            String state,
            String release,
            String due,
            String moved,
            String late,
            int handedIn,
            boolean known) {}

    static HomeworkList of(
            Course.Coursework coursework,
            List<Assignment> assignments,
            Map<Long, Integer> handedIn,
            List<Outage> outages,
            int learners,
            ClassTime time,
            Instant now) {
        List<Row> rows = assignments.stream()
                .map(assignment -> row(
                        assignment,
                        coursework.sheet(assignment.sheetId()),
                        handedIn.getOrDefault(assignment.id(), 0),
                        Timeline.of(assignment.releaseAt(), assignment.dueAt(), assignment.late(), outages),
                        time,
                        now))
                .toList();
        List<Homework> open = coursework.sheets().stream()
                .filter(sheet -> assignments.stream().noneMatch(assignment -> assignment.sheetId().equals(sheet.id())))
                .toList();
        return new HomeworkList(time.zone().getId(), rows, open, learners, mostDropped(coursework));
    }

    /** One sheet always counts. */
    static int mostDropped(Course.Coursework coursework) {
        return Math.max(0, coursework.sheets().size() - 1);
    }

    private static Row row(
            Assignment assignment, Optional<Homework> sheet, int handedIn, Timeline timeline, ClassTime time, Instant now) {
        boolean moved = !timeline.dueAt().equals(assignment.dueAt());
        return new Row(
                assignment.id(),
                sheet.map(Homework::name).orElse(assignment.sheetId()),
                sheet.map(Homework::title).orElse("no longer in the course"),
                state(timeline, now),
                time.dayAndWords(assignment.releaseAt()),
                time.dayAndWords(assignment.dueAt()),
                moved ? time.dayAndWords(timeline.dueAt()) : "",
                assignment.late().text(),
                handedIn,
                sheet.isPresent());
    }

    private static String state(Timeline timeline, Instant now) {
        if (now.isBefore(timeline.releaseAt())) {
            return "Not released";
        }
        return timeline.isLate(now) ? timeline.open(now) ? "Late answers" : "Closed" : "Open";
    }
}
