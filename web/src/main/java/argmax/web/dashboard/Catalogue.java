package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.choice.Choice;
import argmax.web.exercise.ClassLog.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The exercises of a course by their ids: what they are called, and which answers are enough for them. */
final class Catalogue {
    private static final double ROUNDING = 1e-9;
    private final Map<String, Exercise> exercises;
    private final Map<String, Lesson> lessons;

    private Catalogue(Map<String, Exercise> exercises, Map<String, Lesson> lessons) {
        this.exercises = exercises;
        this.lessons = lessons;
    }

    static Catalogue of(Course course) {
        Map<String, Lesson> lessons = new HashMap<>();
        course.lessons().forEach(lesson -> lesson.exercises().forEach(exercise -> lessons.put(exercise.id(), lesson)));
        return new Catalogue(course.exercises().collect(Collectors.toMap(Exercise::id, Function.identity())), lessons);
    }

    /** The lesson that it stands in; empty for one that stands on a sheet only. */
    Optional<Lesson> lessonOf(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    boolean isTaught(String id) {
        return lessons.containsKey(id);
    }

    /** Empty for one that is gone from the course. */
    Optional<Exercise> find(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /** The title; the id of one that is gone. */
    String title(String id) {
        return find(id).map(exercise -> exercise.common().title()).orElse(id);
    }

    /** Whether it asks for one of several options. */
    boolean asksForOneOption(String id) {
        return find(id).filter(exercise -> exercise instanceof Choice choice && !choice.several()).isPresent();
    }

    /** Whether an answer is graded, and enough; of exercises that are gone only one that was wholly right. */
    boolean solved(Entry entry) {
        return graded(entry) && (entry.outcome() == Outcome.CORRECT || share(entry) + ROUNDING >= enough(entry.exerciseId()));
    }

    /** Whether an answer is graded, and not enough. */
    boolean missed(Entry entry) {
        return graded(entry) && !solved(entry);
    }

    private double enough(String id) {
        return find(id).map(exercise -> exercise.enough() / exercise.common().points()).orElse(1.0);
    }

    /** Whether it has a verdict, and is a try. */
    static boolean graded(Entry entry) {
        return entry.outcome() != null && entry.counts();
    }

    /** The share of the points that was earned; 0 where there is no verdict. */
    static double share(Entry entry) {
        Double points = entry.points();
        Double possible = entry.possible();
        return points == null || possible == null || possible <= 0 ? 0 : points / possible;
    }
}
