package argmax.lessons.expression;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;

/** The functions that an expression may call. */
public enum Function {
    EXP,
    LOG,
    SQRT,
    ABS,
    CEIL,
    FLOOR,
    SIN,
    COS,
    TANH,
    MAX,
    MIN;

    /** By the name that is typed; the natural logarithm has two. */
    static final Map<String, Function> BY_NAME = Map.ofEntries(
            entry("exp", EXP),
            entry("log", LOG),
            entry("ln", LOG),
            entry("sqrt", SQRT),
            entry("abs", ABS),
            entry("ceil", CEIL),
            entry("floor", FLOOR),
            entry("sin", SIN),
            entry("cos", COS),
            entry("tanh", TANH),
            entry("max", MAX),
            entry("min", MIN));

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
            case CEIL -> Math.ceil(first);
            case FLOOR -> Math.floor(first);
            case SIN -> Math.sin(first);
            case COS -> Math.cos(first);
            case TANH -> Math.tanh(first);
            case MAX -> Arrays.stream(arguments).reduce(first, Math::max);
            case MIN -> Arrays.stream(arguments).reduce(first, Math::min);
        };
    }
}
