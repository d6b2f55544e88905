package argmax.web.dashboard;

import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.exercise.Task;
import argmax.web.homework.Assignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a class is asked: an exercise of a lesson, to practise on, or an item of a sheet that is handed in.
 *
 * @param place where it stands, as printed: {@code 3.5} or {@code H1.3}
 * @param group items of one group make a total: those of all lessons, or of one sheet
 * @param points the most that it adds to the total
 * @param counts which of the answers counts
 */
record Item(Key key, String title, String place, String group, int points, Policy counts) {
    private static final String LESSONS = "lessons";

    /** @param assignmentId {@link Task#PRACTICE} in lessons */
    record Key(String exerciseId, long assignmentId) {
        static Key of(Entry entry) {
            return new Key(entry.exerciseId(), entry.assignmentId());
        }
    }

    boolean handedIn() {
        return key.assignmentId() != Task.PRACTICE;
    }

    String exerciseId() {
        return key.exerciseId();
    }

    /** All items of a class: the lessons' in the order of the course, then those of the sheets. */
    static List<Item> all(Snapshot snapshot, List<Assignment> assignments) {
        List<Item> items = new ArrayList<>();
        for (Lesson lesson : snapshot.course().lessons()) {
            lesson.exercises().forEach(exercise -> items.add(ofLesson(lesson, exercise)));
        }
        for (Assignment assignment : assignments) {
            snapshot.course().homework().sheet(assignment.sheetId())
                    .ifPresent(sheet -> sheet.items().forEach(item -> items.add(ofSheet(assignment, sheet, item))));
        }
        return items;
    }

    private static Item ofLesson(Lesson lesson, Exercise exercise) {
        return new Item(
                new Key(exercise.id(), Task.PRACTICE), exercise.common().title(), lesson.number(), LESSONS,
                exercise.common().points(), Policy.BEST);
    }

    private static Item ofSheet(Assignment assignment, Homework sheet, Homework.Item item) {
        return new Item(
                new Key(item.id(), assignment.id()), item.exercise().common().title(), item.number(), sheet.id(), item.points(),
                assignment.counts());
    }
}
