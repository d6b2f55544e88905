package argmax.lessons.exercise;

import argmax.lessons.expression.Expression;
import argmax.lessons.file.Section;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A known way to be wrong.
 *
 * @param when the answer that shows it
 * @param feedback what to say then
 */
public record Misconception(Expression when, Template feedback) {
    /**
     * Reads the list {@code misconceptions}.
     *
     * @param names what their expressions may refer to
     * @param numbers what their texts may refer to
     */
    public static List<Misconception> read(Section section, Set<String> names, Set<String> numbers) {
        List<Misconception> misconceptions = new ArrayList<>();
        for (Section known : section.sections("misconceptions")) {
            known.only("when", "feedback");
            known.text("feedback");
            misconceptions.add(new Misconception(known.expression("when", names), known.template("feedback", numbers)));
        }
        return misconceptions;
    }
}
