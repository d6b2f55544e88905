package argmax.lessons.exercise.formula;

import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.file.Section;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code type: formula}. */
@AutoService(ExerciseType.class)
public final class FormulaType implements ExerciseType {
    @Override
    public String name() {
        return "formula";
    }

    @Override
    public Formula read(Section file, Common common, Set<String> names) {
        file.only(CommonReader.keysAnd("variables", "answer", "misconceptions"));
        List<Formula.Variable> variables = variables(file, names);
        Set<String> all = new HashSet<>(names);
        variables.forEach(variable -> all.add(variable.name()));
        return new Formula(common, variables, file.expression("answer", all), Misconception.read(file, all, names));
    }

    private static List<Formula.Variable> variables(Section file, Set<String> names) {
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
        return variables;
    }
}
