package argmax.lessons.expression;

/** What joins two expressions. */
public enum Operator {
    PLUS,
    MINUS,
    TIMES,
    OVER,
    TO_THE_POWER_OF;

    double apply(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> left / right;
            case TO_THE_POWER_OF -> Math.pow(left, right);
        };
    }
}
