package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.web.dashboard.LearnerView.LessonLine;
import argmax.web.dashboard.LearnerView.UnitLine;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.exercise.Task;
import argmax.web.lesson.Judged;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one learner has earned in the lessons by practice, the best answer counting, as they see it themselves. */
record Points(List<UnitLine> units, String earned, int points) {
    /** What was done with a lesson. */
    private record Work(Lesson lesson, double earned, int tries) {
        static Work of(Lesson lesson, Map<String, List<Entry>> byExercise) {
            List<List<Entry>> here = lesson.exercises().stream()
                    .map(Exercise::id)
                    .map(id -> byExercise.getOrDefault(id, List.of()))
                    .toList();
            return new Work(
                    lesson,
                    here.stream().mapToDouble(Work::best).sum(),
                    here.stream().mapToInt(List::size).sum());
        }

        private static double best(List<Entry> attempts) {
            return attempts.stream()
                    .flatMap(attempt -> attempt.verdict().stream())
                    .mapToDouble(verdict -> verdict.points())
                    .max()
                    .orElse(0);
        }

        LessonLine line() {
            return new LessonLine(
                    lesson.slug(), lesson.number(), lesson.title(), Judged.points(earned), lesson.points(), tries);
        }
    }

    static Points of(Course course, List<Entry> attempts) {
        Map<String, List<Entry>> byExercise = attempts.stream()
                .filter(attempt -> attempt.assignmentId() == Task.PRACTICE && attempt.counts())
                .collect(Collectors.groupingBy(Entry::exerciseId));
        List<UnitLine> units = course.units().stream()
                .filter(unit -> !unit.lessons().isEmpty())
                .map(unit -> unit(unit, unit.lessons().stream().map(lesson -> Work.of(lesson, byExercise)).toList()))
                .toList();
        List<Lesson> lessons = course.lessons();
        double earned = lessons.stream().mapToDouble(lesson -> Work.of(lesson, byExercise).earned()).sum();
        return new Points(units, Judged.points(earned), lessons.stream().mapToInt(Lesson::points).sum());
    }

    private static UnitLine unit(Course.Unit unit, List<Work> works) {
        return new UnitLine(
                unit.number(),
                unit.title(),
                Judged.points(works.stream().mapToDouble(Work::earned).sum()),
                unit.lessons().stream().mapToInt(Lesson::points).sum(),
                works.stream().filter(work -> work.tries() > 0).map(Work::line).toList());
    }
}
