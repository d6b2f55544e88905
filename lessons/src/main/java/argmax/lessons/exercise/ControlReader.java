package argmax.lessons.exercise;

import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the controls that an exercise gives to its learners. */
public final class ControlReader {
    private static final List<String> KINDS = List.of("line", "number", "whole", "menu", "pick", "switch");
    private static final int LONGEST_LINE = 100;
    private static final double MOST = 1e9;

    private ControlReader() {}

    /** The controls, in the order of the file. */
    public static List<Field> read(Section controls) {
        List<Field> fields = new ArrayList<>();
        for (String name : controls.keys()) {
            field(name, controls.section(name)).ifPresent(fields::add);
        }
        return fields;
    }

    private static Optional<Field> field(String name, Section control) {
        try {
            return Optional.of(
                    switch (control.word("kind", KINDS)) {
                        case "number" -> quantity(name, control, false);
                        case "whole" -> quantity(name, control, true);
                        case "menu" -> {
                            control.only("kind", "label", "hint", "options", "start");
                            yield new Field.Menu(
                                    name, control.markdown("label"), hint(control), options(control), control.text("start"));
                        }
                        case "pick" -> {
                            control.only("kind", "label", "hint", "options", "several", "start");
                            yield new Field.Pick(
                                    name,
                                    control.markdown("label"),
                                    hint(control),
                                    options(control),
                                    control.flag("several"),
                                    control.texts("start"));
                        }
                        case "switch" -> {
                            control.only("kind", "label", "hint", "start");
                            yield new Field.Switch(name, control.markdown("label"), hint(control), control.flag("start"));
                        }
                        default -> {
                            control.only("kind", "label", "hint", "start");
                            yield new Field.Line(
                                    name, control.markdown("label"), hint(control), LONGEST_LINE, control.text("start", ""));
                        }
                    });
        } catch (IllegalArgumentException e) {
            control.refuse("kind", "doesn't allow this: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Field quantity(String name, Section control, boolean whole) {
        control.only("kind", "label", "hint", "least", "most", "start");
        return new Field.Quantity(
                name,
                control.markdown("label"),
                hint(control),
                control.number("least", -MOST, MOST),
                control.number("most", -MOST, MOST),
                whole,
                control.number("start", -MOST, MOST));
    }

    private static String hint(Section control) {
        return control.has("hint") ? control.markdown("hint") : "";
    }

    private static List<Field.Option> options(Section control) {
        return control.texts("options").stream().map(option -> new Field.Option(option, option)).toList();
    }
}
