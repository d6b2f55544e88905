package argmax.lessons.exercise;

import argmax.lessons.exercise.Exercise.Check;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.Exercise.Wording;
import argmax.lessons.expression.Expression;
import argmax.lessons.file.Section;
import argmax.lessons.file.Sha256;
import argmax.lessons.form.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads what exercises of all kinds have. */
public final class CommonReader {
    private static final List<String> KEYS =
            List.of("type", "title", "points", "question", "own", "parameters", "observe", "let", "figure", "hint", "solution", "checks");

    private CommonReader() {}

    /** The keys of all exercises and {@code more}. */
    public static List<String> keysAnd(String... more) {
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(List.of(more));
        return keys;
    }

    static Common read(String id, String text, Section file) {
        Draw draw = draw(file);
        Set<String> names = Set.copyOf(draw.names());
        file.text("question");
        file.text("solution");
        return new Common(
                id,
                file.text("title"),
                file.wholeNumber("points", 1, 100),
                new Wording(file.template("question", names), file.template("hint", names), file.template("solution", names)),
                draw,
                Picture.read(file, names),
                checks(file),
                Sha256.hex(text));
    }

    private static Draw draw(Section file) {
        Set<String> names = new LinkedHashSet<>();
        List<Parameter> parameters = new ArrayList<>();
        Optional<OwnRun> own = file.has("own") ? Optional.of(OwnRun.read(file.section("own"))) : Optional.empty();
        Section examples = file.section("own").section("numbers");
        for (String name : examples.keys()) {
            checkName(examples, name, names);
            parameters.add(new Parameter(name, ParameterValues.read(examples.section(name), "example")));
            names.add(name);
        }
        Section ranges = file.section("parameters");
        for (String name : ranges.keys()) {
            checkName(ranges, name, names);
            parameters.add(new Parameter(name, ParameterValues.read(ranges, name)));
            names.add(name);
        }
        Optional<Setup> observed = file.has("observe")
                ? Optional.of(observed(file.section("observe"), names))
                : Optional.empty();
        List<Draw.Derived> derived = new ArrayList<>();
        Section let = file.section("let");
        for (String name : let.keys()) {
            checkName(let, name, names);
            derived.add(new Draw.Derived(name, let.expression(name, names)));
            names.add(name);
        }
        return new Draw(own, parameters, observed, derived);
    }

    /** What an experiment finds out about the parameters; each of its outcomes is then a number like them. */
    private static Setup observed(Section section, Set<String> names) {
        Setup setup = Setup.read(section, List.of(), Set.copyOf(names));
        if (setup.experiment().random()) {
            section.refuse("name", "is an experiment that draws anew each time; allowed is one that is told its seed");
        }
        for (String outcome : setup.experiment().outcomes()) {
            checkName(section, outcome, names);
            names.add(outcome);
        }
        return setup;
    }

    /** Refuses a name that no expression could refer to. */
    public static void checkName(Section section, String name, Set<String> taken) {
        if (taken.contains(name)) {
            section.refuse(name, "stands for another number already");
            return;
        }
        if (!Expression.isName(name)) {
            section.refuse(name, "is no name for a number: letters and digits, a letter first, and no function");
        }
    }

    private static List<Check> checks(Section file) {
        List<Check> checks = new ArrayList<>();
        for (Section check : file.sections("checks")) {
            check.only("given", "answers");
            checks.add(new Check(byName(check.section("given")), byName(check.section("answers"))));
        }
        return checks;
    }

    private static Map<String, Double> byName(Section section) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        section.keys().forEach(name -> numbers.put(name, section.number(name, -Double.MAX_VALUE, Double.MAX_VALUE)));
        return numbers;
    }

    /** A list of numbers. */
    public static List<Double> numbers(Section section, String key) {
        List<Double> numbers = new ArrayList<>();
        for (String text : section.texts(key)) {
            OptionalDouble number = Numbers.read(text);
            if (number.isPresent()) {
                numbers.add(number.getAsDouble());
            } else {
                section.refuse(key, "has \"%s\", which is no number".formatted(text));
            }
        }
        return numbers;
    }
}
