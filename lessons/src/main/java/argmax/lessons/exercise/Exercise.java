package argmax.lessons.exercise;

import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.lessons.figure.Figure;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.text.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author asks. Each type is a record in a package of its own that knows everything about itself: its fields, its grading,
 * answers of known quality and its own check; an {@link ExerciseType} beside it reads its files.
 */
public interface Exercise {
    /** Everything that exercises of all types have. */
    Common common();

    /** The fields of the answer, in this variant's words and order. */
    List<Field> fields(Variant variant);

    /**
     * Accepts values, each of them allowed by its field, if together they make an answer.
     *
     * @throws argmax.lessons.form.InvalidAnswer naming each field that can't be read
     */
    void accept(Variant variant, Values values);

    /** The run that has to end before these values can be graded; empty where none is needed. */
    default Optional<RunSpec> run(Variant variant, Values values) {
        return Optional.empty();
    }

    /**
     * Grades values that were accepted, perhaps by an earlier version of the exercise.
     *
     * @param result that of the run which {@link #run} asked for
     * @throws argmax.lessons.form.InvalidAnswer where this version can't read them
     */
    Verdict grade(Variant variant, Values values, Optional<RunResult> result);

    /** An answer that earns all points, written as learners write. */
    Answer right(Variant variant);

    /** Answers that come from known ways to be wrong, in the author's order, one slip each. */
    List<Answer> slips(Variant variant);

    /** Answers that come close to the right one and may even be good enough. */
    default List<Answer> nearMisses(Variant variant) {
        return List.of();
    }

    /**
     * Tries the exercise out as learners would, and refuses in {@code file} whatever doesn't behave as its author says.
     *
     * @param variants some to try
     * @param learners for how many of them runs are repeated, which takes time
     * @param file also takes notes of what was measured
     */
    void check(List<Variant> variants, int learners, Section file);

    /** When help is due and how often an answer may be given. */
    default Rules rules() {
        return Rules.USUAL;
    }

    /** Whether entries can be read in more than one way, so that it helps to see how while typing. */
    default boolean echoes() {
        return false;
    }

    /**
     * How entries are read before they are submitted, by field; fields that are empty or read in the one obvious way are absent.
     * Nothing is graded, and nothing is given away.
     */
    default Map<String, Echo> echo(Map<String, List<String>> raw) {
        return Map.of();
    }

    /** Figures that belong to the question. */
    default List<Figure> figures(Variant variant) {
        return common().picture().map(picture -> picture.figures(variant)).orElse(List.of());
    }

    /** Files that belong to the question, for people to work with elsewhere. */
    default List<Attachment> attachments(Variant variant) {
        return List.of();
    }

    /** From how many points on it counts as done: all of them, unless even a good answer can't be sure of all. */
    default double enough() {
        return common().points();
    }

    /** What the button says that sends an answer. */
    default String button() {
        return "Check the answer";
    }

    /**
     * The specification of what is run, as HTML with the learner's part of it marked; empty where nothing is, or where its
     * author keeps it back.
     */
    default String specification(Variant variant) {
        return "";
    }

    /** Whether grading waits for a run. */
    default boolean trains() {
        return false;
    }

    /** Whether its run may be had without an answer being handed in; never where the answer says how the run will end. */
    default boolean rehearses() {
        return false;
    }

    /** What answers are ranked by, such as {@code Accuracy}; empty where they aren't. */
    default Optional<String> ranked() {
        return Optional.empty();
    }

    default String id() {
        return common().id();
    }

    /**
     * What exercises of all types have.
     *
     * @param id unique in the course, and its address: {@code /exercises/{id}}
     * @param title short, for lists
     * @param points the most that can be earned
     * @param picture figures that belong to the question
     * @param checks parameter sets with known answers, for the course's test
     * @param version SHA-256 of the exercise's file, so that an attempt knows what graded it
     */
    record Common(
            String id,
            String title,
            int points,
            Wording wording,
            Draw draw,
            Optional<Picture> picture,
            List<Check> checks,
            String version) {
        public Common {
            checks = List.copyOf(checks);
        }
    }

    /**
     * The texts of an exercise.
     *
     * @param hint shown after some misses; empty where there is none
     * @param solution shown after some more misses or on success
     */
    record Wording(Template question, Template hint, Template solution) {}

    /**
     * A worked case.
     *
     * @param given the value of each parameter and, for formulas, of each variable
     * @param answers the right number for each box; under the name "answer" for formulas
     */
    record Check(Map<String, Double> given, Map<String, Double> answers) {
        public Check {
            given = Map.copyOf(given);
            answers = Map.copyOf(answers);
        }
    }

    /**
     * When help is due on one set of numbers, and how often an answer may be given.
     *
     * @param missesBeforeHint graded answers that weren't wholly right
     * @param missesBeforeSolution the same; success shows the solution at once
     * @param openAfterSolution whether answers are still taken then, without new numbers
     * @param perDay answers within 24 hours, over all numbers; 0 for any number
     */
    record Rules(int missesBeforeHint, int missesBeforeSolution, boolean openAfterSolution, int perDay) {
        /** A hint after the second miss, the solution after the fourth, then new numbers. */
        public static final Rules USUAL = new Rules(2, 4, false, 0);

        /** The same for questions whose solution is one of many. */
        public static final Rules OPEN = new Rules(2, 4, true, 0);
    }
}
