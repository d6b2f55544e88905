package argmax.lessons.form;

import java.util.List;

/** What became of one field's raw value: allowed, in the one way in which we write it, or refused. */
public sealed interface Reading {
    /** Allowed; {@code value} is read again as itself. */
    record Allowed(List<String> value) implements Reading {
        public Allowed {
            value = List.copyOf(value);
        }

        Allowed(String value) {
            this(List.of(value));
        }
    }

    /** Refused, with the sentence that is shown at the field. */
    record Refused(String problem) implements Reading {}
}
