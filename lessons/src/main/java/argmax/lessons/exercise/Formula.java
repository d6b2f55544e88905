package argmax.lessons.exercise;

import argmax.lessons.expression.Expression;
import argmax.lessons.form.Field;
import java.util.List;
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
}
