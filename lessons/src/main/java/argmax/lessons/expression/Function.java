package argmax.lessons.expression;

import java.util.Arrays;
import java.util.Map;

/** The functions that an expression may call. */
public enum Function {
    EXP,
    LOG,
    SQRT,
    ABS,
    SIN,
    COS,
    TANH,
    MAX,
    MIN;

    /** By the name that is typed; the natural logarithm has two. */
    static final Map<String, Function> BY_NAME = Map.of(
            "exp", EXP, "log", LOG, "ln", LOG, "sqrt", SQRT, "abs", ABS, "sin", SIN, "cos", COS, "tanh", TANH, "max", MAX, "min",
            MIN);

    /** Whether the function takes two or more arguments; the others take one. */
    boolean takesSeveral() {
        return this == MAX || this == MIN;
    }

    double apply(double... arguments) {
        double first = arguments[0];
        return switch (this) {
            case EXP -> Math.exp(first);
            case LOG -> Math.log(first);
            case SQRT -> Math.sqrt(first);
            case ABS -> Math.abs(first);
            case SIN -> Math.sin(first);
            case COS -> Math.cos(first);
            case TANH -> Math.tanh(first);
            case MAX -> Arrays.stream(arguments).reduce(first, Math::max);
            case MIN -> Arrays.stream(arguments).reduce(first, Math::min);
        };
    }
}
