package argmax.lessons.expression;

import argmax.lessons.expression.Expression.Call;
import argmax.lessons.expression.Expression.Literal;
import argmax.lessons.expression.Expression.Negation;
import argmax.lessons.expression.Expression.Operation;
import argmax.lessons.expression.Expression.Pi;
import argmax.lessons.expression.Expression.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes expressions as TeX, with parentheses only where the meaning needs them. */
final class Tex {
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu", "nu", "xi", "rho",
            "sigma", "tau", "phi", "chi", "psi", "omega");
    private static final Pattern INDEXED = Pattern.compile("([a-zA-Z]+)_?([0-9]+)");

    private Tex() {}

    static String of(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> number(value);
            case Pi() -> "\\pi";
            case Variable(String name) -> name(name);
            case Negation(Expression operand) -> "-" + factor(operand);
            case Operation operation -> operation(operation);
            case Call call -> call(call);
        };
    }

    private static String operation(Operation operation) {
        Expression left = operation.left();
        Expression right = operation.right();
        return switch (operation.operator()) {
            case PLUS -> of(left) + "+" + (right instanceof Negation ? inParentheses(right) : of(right));
            case MINUS -> of(left) + "-" + factor(right);
            case TIMES -> factor(left) + "\\cdot " + factor(right);
            case OVER -> "\\frac{%s}{%s}".formatted(of(left), of(right));
            case TO_THE_POWER_OF -> "%s^{%s}".formatted(isSymbol(left) ? of(left) : inParentheses(left), of(right));
        };
    }

    private static String call(Call call) {
        String arguments = call.arguments().stream().map(Tex::of).collect(Collectors.joining(","));
        return switch (call.function()) {
            case SQRT -> "\\sqrt{" + arguments + "}";
            case ABS -> "\\left|" + arguments + "\\right|";
            case CEIL -> "\\left\\lceil " + arguments + "\\right\\rceil";
            case FLOOR -> "\\left\\lfloor " + arguments + "\\right\\rfloor";
            case EXP -> function("\\exp", arguments);
            case LOG -> function("\\ln", arguments);
            case SIN -> function("\\sin", arguments);
            case COS -> function("\\cos", arguments);
            case TANH -> function("\\tanh", arguments);
            case MAX -> function("\\max", arguments);
            case MIN -> function("\\min", arguments);
        };
    }

    private static String function(String name, String arguments) {
        return "%s\\left(%s\\right)".formatted(name, arguments);
    }

    private static String factor(Expression expression) {
        return isSum(expression) ? inParentheses(expression) : of(expression);
    }

    private static String inParentheses(Expression expression) {
        return "\\left(" + of(expression) + "\\right)";
    }

    /** Whether a sign or sum stands outermost, which a factor must not begin with. */
    private static boolean isSum(Expression expression) {
        return expression instanceof Negation
                || (expression instanceof Operation(Operator operator, _, _)
                        && (operator == Operator.PLUS || operator == Operator.MINUS));
    }

    private static boolean isSymbol(Expression expression) {
        return expression instanceof Variable
                || expression instanceof Pi
                || (expression instanceof Literal(double value) && !number(value).contains("\\"));
    }

    private static String name(String name) {
        Matcher indexed = INDEXED.matcher(name);
        if (indexed.matches()) {
            return name(indexed.group(1)) + "_{" + indexed.group(2) + "}";
        }
        if (GREEK.contains(name)) {
            return "\\" + name;
        }
        return name.length() == 1 ? name : "\\mathrm{" + name.replace("_", "\\_") + "}";
    }

    private static String number(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (decimal.signum() == 0 || (exponent >= -5 && exponent <= 9)) {
            return decimal.toPlainString();
        }
        return "%s\\cdot 10^{%d}".formatted(decimal.movePointLeft(exponent).toPlainString(), exponent);
    }
}
