package argmax.lessons.course;

import argmax.lessons.exercise.Choice;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.Formula;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.exercise.Numeric;
import argmax.lessons.exercise.Tolerance;
import argmax.lessons.form.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads exercise files. */
final class ExerciseReader {
    private static final List<String> TYPES = List.of("choice", "numeric", "formula", "train");
    private static final Tolerance USUAL_TOLERANCE = new Tolerance.Relative(0.01);
    private final Section file;
    private final Common common;

    /** The names of the numbers that the exercise draws. */
    private final Set<String> names;

    private ExerciseReader(Section file, Common common) {
        this.file = file;
        this.common = common;
        this.names = Set.copyOf(common.draw().names());
    }

    /** The exercise; empty where its file has mistakes, which are noted then. */
    static Optional<Exercise> read(String id, String text, Section file) {
        int before = file.source().mistakes().size();
        String type = file.word("type", TYPES);
        ExerciseReader reader = new ExerciseReader(file, CommonReader.read(id, text, file));
        Exercise exercise =
                switch (type) {
                    case "choice" -> reader.choice();
                    case "numeric" -> reader.numeric();
                    case "formula" -> reader.formula();
                    default -> new TrainReader(file, reader.common, reader.names).read();
                };
        return file.source().mistakes().size() == before ? Optional.of(exercise) : Optional.empty();
    }

    private Choice choice() {
        file.only(CommonReader.keysAnd("several", "options"));
        boolean several = file.flag("several");
        List<Choice.Option> options = new ArrayList<>();
        for (Section option : file.sections("options")) {
            option.only("text", "correct", "feedback");
            options.add(new Choice.Option(
                    Sha256.hex(option.text("text")).substring(0, 8),
                    option.template("text", names),
                    option.flag("correct"),
                    option.template("feedback", names)));
        }
        long correct = options.stream().filter(Choice.Option::correct).count();
        if (options.size() < 2 || correct < 1 || (!several && correct > 1)) {
            String howMany = several ? "at least one" : "just one";
            file.refuse("options", "has to have two options or more, %s correct".formatted(howMany));
        }
        if (options.stream().map(Choice.Option::key).distinct().count() < options.size()) {
            file.refuse("options", "has the same text twice");
        }
        return new Choice(common, several, options);
    }

    private Numeric numeric() {
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
                    misconceptions(box, names)));
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

    private Formula formula() {
        file.only(CommonReader.keysAnd("variables", "answer", "misconceptions"));
        List<Formula.Variable> variables = new ArrayList<>();
        Section domains = file.section("variables");
        for (String name : domains.keys()) {
            CommonReader.checkName(domains, name, names);
            List<Double> bounds = CommonReader.numbers(domains, name);
            if (bounds.size() == 2 && bounds.getFirst() < bounds.getLast()) {
                variables.add(new Formula.Variable(name, bounds.getFirst(), bounds.getLast()));
            } else {
                domains.refuse(name, "has to be its smallest and largest value, such as [0.1, 100]");
            }
        }
        if (variables.isEmpty()) {
            file.refuse("variables", "has to name one variable or more");
        }
        Set<String> all = new HashSet<>(names);
        variables.forEach(variable -> all.add(variable.name()));
        return new Formula(common, variables, file.expression("answer", all), misconceptions(file, all));
    }

    private List<Misconception> misconceptions(Section section, Set<String> names) {
        List<Misconception> misconceptions = new ArrayList<>();
        for (Section known : section.sections("misconceptions")) {
            known.only("when", "feedback");
            known.text("feedback");
            misconceptions.add(new Misconception(known.expression("when", names), known.template("feedback", this.names)));
        }
        return misconceptions;
    }
}
