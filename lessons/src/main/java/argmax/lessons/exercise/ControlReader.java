package argmax.lessons.exercise;

import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.WholeNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the controls that an exercise gives to its learners. */
public final class ControlReader {
    private static final List<String> KINDS = List.of("line", "number", "whole", "numbers", "menu", "pick", "switch");
    private static final int LONGEST_LINE = 100;
    private static final double MOST = 1e9;
    private static final int MOST_WHOLE = 100_000;
    private static final int MOST_MANY = 30;

    private ControlReader() {}

    /** The controls, in the order of the file. */
    public static List<Field> read(Section controls) {
        List<Field> fields = new ArrayList<>();
        for (String name : controls.keys()) {
            read(name, controls.section(name)).ifPresent(fields::add);
        }
        return fields;
    }

    /**
     * One control; empty where it can't be, which is noted then.
     *
     * @param more keys that whoever asks reads for himself
     */
    public static Optional<Field> read(String name, Section control, String... more) {
        try {
            return Optional.of(
                    switch (control.word("kind", KINDS)) {
                        case "number" -> quantity(name, control, false, more);
                        case "whole" -> quantity(name, control, true, more);
                        case "numbers" -> numbers(name, control, more);
                        case "menu" -> {
                            only(control, more, "kind", "label", "hint", "options", "start");
                            yield new Field.Menu(
                                    name, control.markdown("label"), hint(control), options(control), control.text("start"));
                        }
                        case "pick" -> {
                            only(control, more, "kind", "label", "hint", "options", "several", "start");
                            yield new Field.Pick(
                                    name,
                                    control.markdown("label"),
                                    hint(control),
                                    options(control),
                                    control.flag("several"),
                                    control.texts("start"));
                        }
                        case "switch" -> {
                            only(control, more, "kind", "label", "hint", "start");
                            yield new Field.Switch(name, control.markdown("label"), hint(control), control.flag("start"));
                        }
                        default -> {
                            only(control, more, "kind", "label", "hint", "start");
                            yield new Field.Line(
                                    name, control.markdown("label"), hint(control), LONGEST_LINE, control.text("start", ""));
                        }
                    });
        } catch (IllegalArgumentException e) {
            control.refuse("kind", "doesn't allow this: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Field quantity(String name, Section control, boolean whole, String... more) {
        only(control, more, "kind", "label", "hint", "least", "most", "start");
        double least = control.number("least", -MOST, MOST);
        double most = control.number("most", -MOST, MOST);
        return new Field.Quantity(
                name,
                control.markdown("label"),
                hint(control, "%s to %s".formatted(Numbers.rounded(least), Numbers.rounded(most))),
                least,
                most,
                whole,
                control.number("start", -MOST, MOST));
    }

    private static Field numbers(String name, Section control, String... more) {
        only(control, more, "kind", "label", "hint", "least", "most", "many", "start");
        int least = control.wholeNumber("least", 0, MOST_WHOLE);
        int most = control.wholeNumber("most", 0, MOST_WHOLE);
        int many = control.wholeNumber("many", 1, MOST_MANY);
        List<Integer> start = CommonReader.numbers(control, "start").stream().map(Double::intValue).toList();
        return new WholeNumbers(
                name,
                control.markdown("label"),
                hint(control, "%d to %d each, at most %d of them".formatted(least, most, many)),
                least,
                most,
                many,
                start);
    }

    private static void only(Section control, String[] more, String... keys) {
        control.only(Stream.of(keys, more).flatMap(Stream::of).toList());
    }

    /** The author's words and what is allowed. */
    private static String hint(Section control, String limits) {
        return control.has("hint") ? "%s (%s)".formatted(hint(control), limits) : limits;
    }

    private static String hint(Section control) {
        return control.has("hint") ? control.markdown("hint") : "";
    }

    /** A list of words, or words with what each of them stands for. */
    private static List<Field.Option> options(Section control) {
        List<String> options =
                control.isSection("options") ? List.copyOf(control.section("options").keys()) : control.texts("options");
        return options.stream().map(option -> new Field.Option(option, option)).toList();
    }
}
