package argmax.lessons.course;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.exercise.Choice;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Formula;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Numeric;
import argmax.lessons.exercise.Train;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Tries an exercise out as learners would, in many variants, through the same door as their answers. */
final class ExerciseCheck {
    private static final int VARIANTS = 50;

    private ExerciseCheck() {}

    static List<Mistake> run(ReadExercise read) {
        List<Mistake> mistakes = new ArrayList<>();
        Section file = read.file().notingIn(mistakes);
        Exercise exercise = read.exercise();
        List<Variant> variants = LongStream.rangeClosed(1, VARIANTS).mapToObj(seed -> Variants.draw(exercise, seed)).toList();
        Exercise.Wording wording = exercise.common().wording();
        checkText(file, "question", wording.question(), variants);
        checkText(file, "hint", wording.hint(), variants);
        checkText(file, "solution", wording.solution(), variants);
        if (mistakes.isEmpty()) {
            switch (exercise) {
                case Choice choice -> new ChoiceCheck(choice, variants, file).run();
                case Numeric numeric -> new NumericCheck(numeric, variants, file).run();
                case Formula formula -> new FormulaCheck(formula, variants, file).run();
                case Train train -> TrainMeasurement.of(train).check(file);
            }
        }
        return mistakes;
    }

    /** Refuses a text whose numbers are not all finite. */
    static void checkText(Section section, String key, Template text, List<Variant> variants) {
        refuseFirst(section, key, variants, variant -> !text.isFinite(variant.numbers()), "has a number that isn't finite");
    }

    /** Notes the first variant that is bad. */
    static void refuseFirst(Section section, String key, List<Variant> variants, Predicate<Variant> bad, String problem) {
        variants.stream().filter(bad).findFirst().ifPresent(variant -> section.refuse(key, problem + shown(variant)));
    }

    private static String shown(Variant variant) {
        return variant.numbers().isEmpty() ? "" : " for " + variant.numbers();
    }

    /** The verdict on what a form sent. */
    static Verdict verdict(Exercise exercise, Variant variant, Map<String, List<String>> raw) {
        return Grader.grade(exercise, variant, Grader.read(exercise, variant, raw), Optional.empty());
    }
}
