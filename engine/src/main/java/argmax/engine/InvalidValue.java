package argmax.engine;

import org.jspecify.annotations.Nullable;

/**
 * A value that a specification can't hold. The message names the field, the value and what is allowed, in words that may be
 * shown to a learner.
 */
public class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String field;
    private final String value;
    private final String allowed;

    /**
     * @param field the name of the field as the specification has it, such as {@code epochs}
     * @param value the value that was refused, printed as it came
     * @param allowed what is allowed instead, such as {@code "a whole number from 1 to 500"}
     */
    public InvalidValue(String field, Object value, String allowed) {
        super("%s is %s; allowed is %s".formatted(field, value, allowed));
        this.field = field;
        this.value = String.valueOf(value);
        this.allowed = allowed;
    }

    public String field() {
        return field;
    }

    /** The value that was refused, as it came. */
    public String value() {
        return value;
    }

    public String allowed() {
        return allowed;
    }

    /** Returns {@code value} where there is one; JSON may leave out what code can't. */
    public static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue(field, "missing", "a value");
        }
        return value;
    }

    /** Returns {@code value} where it lies in {@code [least, most]}, and refuses it otherwise. */
    public static int wholeNumber(String field, int value, int least, int most) {
        if (value < least || value > most) {
            String allowed = least == most ? String.valueOf(least) : "a whole number from %d to %d".formatted(least, most);
            throw new InvalidValue(field, value, allowed);
        }
        return value;
    }

    /** Returns {@code value} where it is finite and lies in {@code [least, most]}, and refuses it otherwise. */
    public static double number(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidValue(field, value, "a number from %s to %s".formatted(least, most));
        }
        return value;
    }
}
