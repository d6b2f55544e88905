package argmax.web.lesson;

import argmax.lessons.course.Lesson;
import argmax.web.lesson.HomeView.LessonLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson with its labs and exercises as this visitor meets them. */
public record LessonView(
        LessonLink lesson, List<Lesson> needs, List<Part> parts, @Nullable LessonLink previous, @Nullable LessonLink next) {
    /** A part of the page; exactly one of the three is there. */
    public record Part(@Nullable String html, @Nullable LabView lab, @Nullable ExerciseCard exercise) {
        static Part text(String html) {
            return new Part(html, null, null);
        }

        static Part lab(LabView lab) {
            return new Part(null, lab, null);
        }

        static Part exercise(ExerciseCard card) {
            return new Part(null, null, card);
        }
    }
}
