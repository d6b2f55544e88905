package argmax.web.lesson;

import argmax.lessons.course.Lesson;
import argmax.web.lesson.HomeView.LessonLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson with its labs and exercises as this visitor meets them.
 *
 * @param needs what it builds on
 * @param prepares what builds on it
 */
public record LessonView(
        LessonLink lesson,
        List<Lesson> needs,
        List<Lesson> prepares,
        List<Part> parts,
        @Nullable LessonLink previous,
        @Nullable LessonLink next) {
    /**
     * A part of the page: text, a lab or an exercise.
     *
     * @param prediction what is guessed before the lab; null where it is shown at once
     */
    public record Part(
            @Nullable String html,
            @Nullable LabView lab,
            @Nullable PredictionView prediction,
            @Nullable ExerciseCard exercise) {
        static Part text(String html) {
            return new Part(html, null, null, null);
        }

        static Part lab(LabView lab, @Nullable PredictionView prediction) {
            return new Part(null, lab, prediction, null);
        }

        static Part exercise(ExerciseCard card) {
            return new Part(null, null, null, card);
        }
    }
}
