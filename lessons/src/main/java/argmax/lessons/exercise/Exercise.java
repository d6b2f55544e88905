package argmax.lessons.exercise;

import argmax.lessons.form.Field;
import argmax.lessons.text.Template;
import java.util.List;
import java.util.Map;

/** What an author asks. The kinds are records; what is done with them lives in {@link Variants} and {@link Grader}. */
public sealed interface Exercise permits Choice, Numeric, Formula, Train {
    /** Everything that exercises of all kinds have. */
    Common common();

    /** The fields of the answer, in this variant's words and order. */
    List<Field> fields(Variant variant);

    default String id() {
        return common().id();
    }

    /**
     * What exercises of all kinds have.
     *
     * @param id unique in the course, and its address: {@code /exercises/{id}}
     * @param title short, for lists
     * @param points the most that can be earned
     * @param checks parameter sets with known answers, for the course's test
     * @param version SHA-256 of the exercise's file, so that an attempt knows what graded it
     */
    record Common(String id, String title, int points, Wording wording, Draw draw, List<Check> checks, String version) {
        public Common {
            checks = List.copyOf(checks);
        }
    }

    /**
     * The texts of an exercise.
     *
     * @param hint shown after the second miss; empty where there is none
     * @param solution shown after the fourth miss or on success
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
}
