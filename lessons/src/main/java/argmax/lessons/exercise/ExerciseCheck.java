package argmax.lessons.exercise;

import argmax.lessons.file.Mistake;
import argmax.lessons.file.Section;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Tries an exercise out as learners would, in many variants, through the same door as their answers. */
public final class ExerciseCheck {
    /** For how many learners references and naive ways are trained. */
    public static final int LEARNERS = 20;

    private static final int VARIANTS = 50;

    private ExerciseCheck() {}

    /**
     * What came of it.
     *
     * @param notes what was measured, a sentence or two each, with the file's name before them
     */
    public record Report(List<Mistake> mistakes, List<String> notes) {
        public Report {
            mistakes = List.copyOf(mistakes);
            notes = List.copyOf(notes);
        }
    }

    /** What is wrong with an exercise that was read from {@code from}, and what is worth knowing of it. */
    public static Report run(Exercise exercise, Section from) {
        return run(exercise, from, LEARNERS);
    }

    /**
     * The same with another number of trainings.
     *
     * @param learners for how many of them references and naive ways are trained; fewer than {@link #LEARNERS} say nothing of
     *     margins
     */
    public static Report run(Exercise exercise, Section from, int learners) {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Section file = from.notingIn(mistakes, notes);
        List<Variant> variants = LongStream.rangeClosed(1, VARIANTS).mapToObj(seed -> Variants.draw(exercise, seed)).toList();
        Exercise.Wording wording = exercise.common().wording();
        checkText(file, "question", wording.question(), variants);
        checkText(file, "hint", wording.hint(), variants);
        checkText(file, "solution", wording.solution(), variants);
        exercise.common().picture().ifPresent(picture -> checkPicture(file, picture, variants));
        if (mistakes.isEmpty()) {
            exercise.check(variants, learners, file);
        }
        return new Report(mistakes, notes);
    }

    private static void checkPicture(Section file, Picture picture, List<Variant> variants) {
        variants.stream().flatMap(variant -> picture.problems(variant).stream()).findFirst()
                .ifPresent(problem -> file.refuse("figure", problem));
    }

    /** Refuses a text whose numbers are not all finite. */
    public static void checkText(Section section, String key, Template text, List<Variant> variants) {
        refuseFirst(section, key, variants, variant -> !text.isFinite(variant.numbers()), "has a number that isn't finite");
    }

    /** Notes the first variant that is bad. */
    public static void refuseFirst(Section section, String key, List<Variant> variants, Predicate<Variant> bad, String problem) {
        variants.stream().filter(bad).findFirst().ifPresent(variant -> section.refuse(key, problem + shown(variant)));
    }

    private static String shown(Variant variant) {
        return variant.numbers().isEmpty() ? "" : " for " + variant.numbers();
    }

    /** The verdict on what a form sent. */
    public static Verdict verdict(Exercise exercise, Variant variant, Map<String, List<String>> raw) {
        return Grader.grade(exercise, variant, Grader.read(exercise, variant, raw), Optional.empty());
    }
}
