package argmax.web.lesson;

import argmax.lessons.exercise.Exercise;
import argmax.web.http.Visit;
import java.util.Map;

/** What a lesson asks of the exercises, which live in a later room. */
public interface ExerciseDesk {
    ExerciseCard card(Visit visit, Exercise exercise);

    /** The most points a person has earned, by exercise id; exercises that were never tried are absent. */
    Map<String, Double> best(long personId);
}
