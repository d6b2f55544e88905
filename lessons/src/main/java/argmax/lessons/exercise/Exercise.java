package argmax.lessons.exercise;

import argmax.lessons.form.Field;
import java.util.List;

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
     * @param id unique in the course, and its address: {@code /exercises/{id}}
     * @param title short, for lists
     * @param points the most that can be earned
     * @param question Markdown with {@code $…$} and {@code {{expression}}} for this variant's numbers
     * @param parameters how the numbers are drawn, in order; a later one may refer to earlier ones
     * @param hint Markdown, shown after the second miss; empty where there is none
     * @param solution Markdown with this variant's numbers, shown after the fourth miss or on success
     * @param version SHA-256 of the exercise's file, so that an attempt knows what graded it
     */
    record Common(
            String id,
            String title,
            int points,
            String question,
            List<Parameter> parameters,
            String hint,
            String solution,
            String version) {
        public Common {
            parameters = List.copyOf(parameters);
        }
    }
}
