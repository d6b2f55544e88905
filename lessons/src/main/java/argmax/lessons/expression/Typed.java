package argmax.lessons.expression;

import argmax.lessons.expression.Expression.Call;
import argmax.lessons.expression.Expression.Literal;
import argmax.lessons.expression.Expression.Negation;
import argmax.lessons.expression.Expression.Operation;
import argmax.lessons.expression.Expression.Pi;
import argmax.lessons.expression.Expression.Variable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes expressions as {@link Parser} reads them, with parentheses only where the meaning needs them.
 *
 * @param values the variables that are written as numbers
 */
record Typed(Map<String, Double> values) {
    /** How strongly an expression holds together, from the loosest. */
    private enum Bond {
        SUM,
        PRODUCT,
        SIGN,
        POWER,
        ATOM
    }

    String of(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> number(value);
            case Pi() -> "pi";
            case Variable(String name) -> {
                Double value = values.get(name);
                yield value == null ? name : number(value);
            }
            case Negation(Expression operand) -> "-" + of(operand, Bond.SIGN);
            case Operation(Operator operator, Expression left, Expression right) ->
                switch (operator) {
                    case PLUS -> of(left, Bond.SUM) + "+" + of(right, Bond.PRODUCT);
                    case MINUS -> of(left, Bond.SUM) + "-" + of(right, Bond.PRODUCT);
                    case TIMES -> of(left, Bond.PRODUCT) + "*" + of(right, Bond.POWER);
                    case OVER -> of(left, Bond.PRODUCT) + "/" + of(right, Bond.POWER);
                    case TO_THE_POWER_OF -> of(left, Bond.ATOM) + "^" + of(right, Bond.SIGN);
                };
            case Call call ->
                call.function().name().toLowerCase(Locale.ROOT)
                        + call.arguments().stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
        };
    }

    private String of(Expression expression, Bond loosest) {
        String text = of(expression);
        return bond(expression).compareTo(loosest) < 0 ? "(" + text + ")" : text;
    }

    private Bond bond(Expression expression) {
        return switch (expression) {
            case Negation _ -> Bond.SIGN;
            case Variable(String name) -> values.getOrDefault(name, 0.0) < 0 ? Bond.SUM : Bond.ATOM;
            case Literal _, Pi _, Call _ -> Bond.ATOM;
            case Operation operation ->
                switch (operation.operator()) {
                    case PLUS, MINUS -> Bond.SUM;
                    case TIMES, OVER -> Bond.PRODUCT;
                    case TO_THE_POWER_OF -> Bond.POWER;
                };
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
