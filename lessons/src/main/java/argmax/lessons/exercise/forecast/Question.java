package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.Variant;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.Map;

/** Something to be said of runs before they start. */
interface Question {
    /** How much it counts among the others. */
    double share();

    List<Field> fields(Variant variant);

    /**
     * Accepts values, each of them allowed by its field.
     *
     * @throws argmax.lessons.form.InvalidAnswer where they don't go together
     */
    void accept(Variant variant, Values values);

    Judgement judge(Variant variant, Values values, List<Ending> endings);

    /** The probability that was stated, beside what happened. */
    Stated stated(Variant variant, Values values, List<Ending> endings);

    /** What somebody says who knows; and what somebody says who errs. */
    Map<String, List<String>> said(boolean right);

    /**
     * Refuses in {@code section} what comes out otherwise than its author says, and notes what came out.
     *
     * @param ended for each of some variants how its runs ended
     */
    void check(Map<Variant, List<Ending>> ended, Section section);

    /**
     * What an answer is worth.
     *
     * @param share of the question's points, 0 to 1
     * @param html what was said, what happened, and the score
     */
    record Judgement(double share, String html) {}
}
