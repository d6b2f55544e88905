package argmax.web.homework;

import argmax.web.http.Form;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads numbers and choices of a form; what is missing or not allowed is empty, and the form says why. */
final class Fields {
    private static final int LONGEST = 30;

    private Fields() {}

    /** A whole number; empty, without a problem, where nothing was typed into a field that may be left empty. */
    static OptionalInt wholeNumber(Form form, String field, String label, boolean required, int least, int most) {
        String typed = form.text(field, label, required ? 1 : 0, LONGEST);
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            form.problem(field, "%s is “%s”; allowed is a whole number from %d to %d.".formatted(label, typed, least, most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    /** A number from 0 on with at most two decimals, behind a point or a comma; empty where nothing was typed. */
    static OptionalDouble number(Form form, String field, String label, int most) {
        String typed = form.text(field, label, 0, LONGEST);
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        String plain = typed.replace(',', '.');
        if (!plain.matches("[0-9]{1,6}(\\.[0-9]{1,2})?") || Double.parseDouble(plain) > most) {
            form.problem(field, "%s is “%s”; allowed is a number from 0 to %d with at most two decimals."
                    .formatted(label, typed, most));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    /** One of some words; the first of them where it is none. */
    static String choice(Form form, String field, String label, List<String> allowed) {
        String typed = form.text(field, label, 1, LONGEST);
        if (!typed.isEmpty() && !allowed.contains(typed)) {
            form.problem(field, "%s is “%s”; allowed are %s.".formatted(label, typed, String.join(", ", allowed)));
        }
        return allowed.contains(typed) ? typed : allowed.getFirst();
    }
}
