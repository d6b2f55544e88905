package argmax.lessons.exercise.formula;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question whose answer is a formula. Any way to write it is right: formulas are compared by their values.
 *
 * @param variables what the formula may depend on
 * @param answer the right formula, in the variables and the variant's numbers
 */
public record Formula(Common common, List<Variable> variables, Expression answer, List<Misconception> misconceptions)
        implements Exercise {
    static final String ANSWER = "answer";

    public Formula {
        variables = List.copyOf(variables);
        misconceptions = List.copyOf(misconceptions);
    }

    /** A variable with the interval in which formulas are compared. */
    public record Variable(String name, double least, double most) {}

    /** The names that a learner may use. */
    Set<String> names() {
        return variables.stream().map(Variable::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Field> fields(Variant variant) {
        String names = variables.stream().map(Variable::name).collect(Collectors.joining(", "));
        String hint = "In %s; written as in 2\\*x^2, exp(-x), sqrt(x), log(x).".formatted(names);
        return List.of(new Field.Line(ANSWER, "Your formula", hint, Expression.LONGEST, ""));
    }

    @Override
    public void accept(Variant variant, Values values) {
        FormulaGrading.expression(this, values);
    }

    @Override
    public boolean echoes() {
        return true;
    }

    @Override
    public Map<String, Echo> echo(Map<String, List<String>> raw) {
        String text = String.join(", ", raw.getOrDefault(ANSWER, List.of())).strip();
        return text.isEmpty() ? Map.of() : Map.of(ANSWER, FormulaGrading.echo(this, text));
    }

    @Override
    public Verdict grade(Variant variant, Values values, Optional<RunResult> result) {
        return FormulaGrading.grade(this, variant, values);
    }

    @Override
    public Answer right(Variant variant) {
        return typed(answer, variant);
    }

    @Override
    public List<Answer> slips(Variant variant) {
        return misconceptions.stream().map(known -> typed(known.when(), variant)).toList();
    }

    @Override
    public void check(List<Variant> variants, int learners, Section file) {
        new FormulaCheck(this, variants, file).run();
    }

    private static Answer typed(Expression formula, Variant variant) {
        return new Answer(Map.of(ANSWER, List.of(formula.toText(variant.numbers()))));
    }
}
