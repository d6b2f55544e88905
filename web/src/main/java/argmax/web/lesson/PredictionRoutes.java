package argmax.web.lesson;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.prediction.Question;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.PredictionView.Refused;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the guesses that come before labs. */
final class PredictionRoutes {
    private final Supplier<Course> course;
    private final Predictions predictions;
    private final LessonPage page;

    /** Shows a lesson, with what was refused. */
    interface LessonPage {
        void show(Context ctx, int status, Lesson lesson, Refused refused);
    }

    PredictionRoutes(Supplier<Course> course, Predictions predictions, LessonPage page) {
        this.course = course;
        this.predictions = predictions;
        this.page = page;
    }

    void register(RoutesConfig routes) {
        routes.post("/lessons/{slug}/predictions/{id}", this::commit);
    }

    private void commit(Context ctx) {
        Lesson lesson = course.get().lesson(ctx.pathParam("slug")).orElseThrow(Problem.NOT_FOUND::exception);
        Question question = lesson.question(ctx.pathParam("id")).orElseThrow(Problem.NOT_FOUND::exception);
        try {
            Optional<String> guess =
                    ctx.formParam("without") != null ? Optional.empty() : Optional.of(question.read(ctx.formParamMap()));
            predictions.commit(Visit.of(ctx), lesson, question, guess);
            ctx.redirect("/lessons/%s#prediction-%s".formatted(lesson.slug(), question.id()), HttpStatus.SEE_OTHER);
        } catch (InvalidAnswer refused) {
            page.show(ctx, 422, lesson, new Refused(question.id(), ctx.formParamMap(), refused.problems()));
        }
    }
}
