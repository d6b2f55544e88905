package argmax.lessons.exercise.numeric;

import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Echo;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.expression.Expression;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.text.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question whose answer is a number, or one in each of several boxes, which share the points evenly. */
public record Numeric(Common common, List<Box> boxes) implements Exercise {
    public Numeric {
        boxes = List.copyOf(boxes);
    }

    /**
     * A box for one number.
     *
     * @param name its name in forms
     * @param unit may be typed behind the number or left out; empty for a pure number
     * @param misconceptions compared in order, each with the box's tolerance
     */
    public record Box(
            String name,
            Template label,
            String unit,
            Expression answer,
            Tolerance tolerance,
            List<Misconception> misconceptions) {
        public Box {
            misconceptions = List.copyOf(misconceptions);
        }

        Field.Box field(Variant variant) {
            return new Field.Box(name, label.markdown(variant.numbers()), "", unit);
        }
    }

    @Override
    public List<Field> fields(Variant variant) {
        return boxes.stream().<Field>map(box -> box.field(variant)).toList();
    }

    @Override
    public void accept(Variant variant, Values values) {
        NumericGrading.numbers(this, variant, values);
    }

    @Override
    public boolean echoes() {
        return true;
    }

    @Override
    public Map<String, Echo> echo(Map<String, List<String>> raw) {
        Map<String, Echo> echoes = new LinkedHashMap<>();
        for (Box box : boxes) {
            String text = String.join(", ", raw.getOrDefault(box.name(), List.of())).strip();
            NumericGrading.echo(text, box.unit()).ifPresent(echo -> echoes.put(box.name(), echo));
        }
        return echoes;
    }

    @Override
    public Verdict grade(Variant variant, Values values, Optional<RunResult> result) {
        return NumericGrading.grade(this, variant, values);
    }

    @Override
    public Answer right(Variant variant) {
        return new NumericSamples(this, variant).right();
    }

    @Override
    public List<Answer> slips(Variant variant) {
        return new NumericSamples(this, variant).slips();
    }

    @Override
    public List<Answer> nearMisses(Variant variant) {
        return new NumericSamples(this, variant).nearMisses();
    }

    @Override
    public void check(List<Variant> variants, int learners, Section file) {
        new NumericCheck(this, variants, file).run();
    }
}
