package argmax.lessons.expression;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An arithmetic expression such as {@code -0.5 + 2*exp(-x^2)}.
 *
 * <p>Operators bind as in mathematics: {@code ^} is right-associative and stronger than a sign, so that {@code -x^2} is
 * {@code -(x^2)}. Names distinguish case.
 */
public sealed interface Expression {
    /** The most characters that are read. */
    int LONGEST = 500;

    /** The most parentheses, calls, signs and powers that may stand inside each other. */
    int DEEPEST = 50;

    /**
     * Reads {@code text}.
     *
     * @param names the variables that may occur
     * @throws InvalidExpression with the position of the first mistake and what was expected there
     */
    static Expression parse(String text, Set<String> names) {
        return new Parser(text, names).parse();
    }

    /** Whether {@code text} can be the name of a variable: letters, digits and underscores, a letter first, and no function. */
    static boolean isName(String text) {
        return text.matches("[a-zA-Z][a-zA-Z0-9_]*") && !text.equals("pi") && !Function.BY_NAME.containsKey(text);
    }

    /**
     * The value in double arithmetic; infinite or NaN where the expression is not defined.
     *
     * @throws IllegalArgumentException where a variable has no value
     */
    default double evaluate(Map<String, Double> values) {
        return switch (this) {
            case Literal(double value) -> value;
            case Pi() -> Math.PI;
            case Variable(String name) -> value(name, values);
            case Negation(Expression operand) -> -operand.evaluate(values);
            case Operation(Operator operator, Expression left, Expression right) ->
                operator.apply(left.evaluate(values), right.evaluate(values));
            case Call(Function function, List<Expression> arguments) ->
                function.apply(arguments.stream().mapToDouble(argument -> argument.evaluate(values)).toArray());
        };
    }

    /** The expression as TeX for math mode, without delimiters. */
    default String toTex() {
        return Tex.of(this);
    }

    /** The expression as it is typed, with the numbers of {@code values} in place of their names; reading it gives the same values. */
    default String toText(Map<String, Double> values) {
        return new Typed(values).of(this);
    }

    private static double value(String name, Map<String, Double> values) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("%s has no value; there are %s".formatted(name, values.keySet()));
        }
        return value;
    }

    /** A number as typed, never negative. */
    record Literal(double value) implements Expression {}

    /** The ratio of a circle's circumference to its diameter. */
    record Pi() implements Expression {}

    /** A variable. */
    record Variable(String name) implements Expression {}

    /** The operand with its sign turned. */
    record Negation(Expression operand) implements Expression {}

    /** Two expressions joined by an operator. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {}

    /** A function of one or more arguments. */
    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
