package argmax.lessons.exercise.numeric;

import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.file.Section;
import argmax.lessons.form.Numbers;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** {@code type: numeric}. */
@AutoService(ExerciseType.class)
public final class NumericType implements ExerciseType {
    private static final Tolerance USUAL_TOLERANCE = new Tolerance.Relative(0.01);

    @Override
    public String name() {
        return "numeric";
    }

    @Override
    public Numeric read(Section file, Common common, Set<String> names) {
        file.only(CommonReader.keysAnd("boxes"));
        List<Numeric.Box> boxes = new ArrayList<>();
        for (Section box : file.sections("boxes")) {
            box.only("name", "label", "unit", "answer", "tolerance", "misconceptions");
            boxes.add(new Numeric.Box(
                    fieldName(box),
                    box.template("label", names),
                    box.text("unit", ""),
                    box.expression("answer", names),
                    tolerance(box),
                    Misconception.read(box, names, names)));
        }
        if (boxes.isEmpty() || boxes.stream().map(Numeric.Box::name).distinct().count() < boxes.size()) {
            file.refuse("boxes", "has to have one box or more, each with a name of its own");
        }
        return new Numeric(common, boxes);
    }

    private static String fieldName(Section box) {
        String name = box.text("name");
        if (!name.matches("[a-z][a-z0-9-]*")) {
            box.refuse("name", "is \"%s\"; allowed are lower-case letters, digits and hyphens".formatted(name));
        }
        return name;
    }

    private static Tolerance tolerance(Section box) {
        if (!box.has("tolerance")) {
            return USUAL_TOLERANCE;
        }
        String text = box.text("tolerance");
        boolean share = text.endsWith("%");
        OptionalDouble number = Numbers.read(share ? text.substring(0, text.length() - 1) : text);
        if (number.isEmpty() || number.getAsDouble() < 0) {
            box.refuse("tolerance", "is \"%s\"; allowed is a share such as 1 %% or a distance such as 0.5".formatted(text));
            return USUAL_TOLERANCE;
        }
        return share ? new Tolerance.Relative(number.getAsDouble() / 100) : new Tolerance.Absolute(number.getAsDouble());
    }
}
