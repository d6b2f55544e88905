package argmax.web.exercise;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.ExerciseCard;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** An exercise alone on its page, to practise on, and its new numbers. */
public final class ExerciseRoutes {
    private final Supplier<Course> course;
    private final AttemptStore attempts;
    private final ExerciseCards cards;
    private final AnswerRoutes answers;
    private final BiPredicate<Person, String> handedBack;
    private final Pages pages;

    /**
     * @param handedBack whether a person may practise on an exercise, by its id, that stands on a sheet of homework only: that is
     *     once its solution is out
     */
    public ExerciseRoutes(
            Supplier<Course> course,
            AttemptStore attempts,
            ExerciseCards cards,
            AnswerRoutes answers,
            BiPredicate<Person, String> handedBack,
            Pages pages) {
        this.course = course;
        this.attempts = attempts;
        this.cards = cards;
        this.answers = answers;
        this.handedBack = handedBack;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/exercises/{id}", this::page);
        routes.post("/exercises/{id}/variant", this::renew);
        answers.register(routes, "/exercises/{id}", this::place);
    }

    private void page(Context ctx) {
        Exercise exercise = exercise(ctx);
        pages.show(ctx, "exercise/exercise", model(exercise, cards.card(Visit.of(ctx), exercise)));
    }

    private void renew(Context ctx) {
        Exercise exercise = exercise(ctx);
        attempts.renew(Task.practice(Visit.of(ctx).requirePerson().id(), exercise.id()));
        ctx.redirect(backTo(exercise), HttpStatus.SEE_OTHER);
    }

    /** Exercises that are handed in are nobody's practice before. */
    private Exercise exercise(Context ctx) {
        String id = ctx.pathParam("id");
        Exercise exercise = course.get().exercise(id).orElseThrow(Problem.NOT_FOUND::exception);
        boolean taught = course.get().lessonOf(id).isPresent();
        if (!taught && Visit.of(ctx).person().filter(person -> person.role().teaches() || handedBack.test(person, id)).isEmpty()) {
            throw Problem.NOT_FOUND.exception();
        }
        return exercise;
    }

    private Place place(Context ctx) {
        Exercise exercise = exercise(ctx);
        return new Place() {
            @Override
            public Exercise exercise() {
                return exercise;
            }

            @Override
            public Terms terms() {
                return Terms.PRACTICE;
            }

            @Override
            public String back() {
                return backTo(exercise);
            }

            @Override
            public void refuse(Context refused, ExerciseCard card) {
                pages.refuse(refused, "exercise/exercise", model(exercise, card));
            }
        };
    }

    /** Where the exercise stands in its lesson, so that reading goes on; its own page where it stands in none. */
    private String backTo(Exercise exercise) {
        return course.get().lessonOf(exercise.id())
                .map(lesson -> "/lessons/" + lesson.slug() + "#exercise-" + exercise.id())
                .orElse("/exercises/" + exercise.id());
    }

    private Map<String, Object> model(Exercise exercise, ExerciseCard card) {
        Map<String, Object> model = new HashMap<>(Map.of("card", card));
        Optional<Lesson> lesson = course.get().lessonOf(exercise.id());
        lesson.ifPresent(found -> model.put("lesson", found));
        return model;
    }
}
