package argmax.lessons.exercise;

import argmax.lessons.expression.Expression;
import argmax.lessons.form.Field;
import argmax.lessons.text.Template;
import java.util.List;

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
}
