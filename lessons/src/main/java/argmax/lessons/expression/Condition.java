package argmax.lessons.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A comparison of two expressions, such as {@code width <= w} or {@code n < 2*lambda/w^2}. */
public record Condition(Expression left, Relation relation, Expression right) {
    /** By how much of themselves two sides may differ and count as equal all the same. */
    private static final double ROUNDING = 1e-12;

    /** How both sides have to stand to each other. Longer signs come first, since shorter ones begin like them. */
    public enum Relation {
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        MORE(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        boolean holds(double left, double right) {
            double rounding = Double.isFinite(right) ? ROUNDING * Math.abs(right) : 0;
            return switch (this) {
                case AT_MOST -> left <= right + rounding;
                case AT_LEAST -> left >= right - rounding;
                case LESS -> left < right - rounding;
                case MORE -> left > right + rounding;
            };
        }
    }

    /**
     * Reads {@code text}.
     *
     * @param names the variables that may occur
     * @throws InvalidExpression where it isn't two expressions with one of {@code <=, >=, <, >} between them
     */
    public static Condition parse(String text, Set<String> names) {
        Optional<Relation> relation =
                Arrays.stream(Relation.values()).filter(candidate -> text.contains(candidate.sign)).findFirst();
        if (relation.isEmpty()) {
            throw new InvalidExpression(1, "a condition has one of <=, >=, < and > in it.");
        }
        int at = text.indexOf(relation.get().sign);
        return new Condition(
                Expression.parse(text.substring(0, at), names),
                relation.get(),
                Expression.parse(text.substring(at + relation.get().sign.length()), names));
    }

    /** Whether it holds for these numbers; never where a side is not defined. */
    public boolean holds(Map<String, Double> numbers) {
        return relation.holds(left.evaluate(numbers), right.evaluate(numbers));
    }
}
