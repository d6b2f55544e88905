package argmax.web.exercise;

import argmax.lessons.exercise.Exercise;
import argmax.web.lesson.ExerciseCard;
import io.javalin.http.Context;

/** Where an exercise stands that a request is about: in the course, or on a sheet of homework. */
public interface Place {
    Exercise exercise();

    Terms terms();

    /** The page that reading goes on at, after an answer was taken. */
    String back();

    /** Shows the page again with a card that says what is wrong with the answer. */
    void refuse(Context ctx, ExerciseCard card);
}
