package argmax.engine.run.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand for an argument of a call. */
sealed interface Value {
    Position at();

    /** As it was typed, short enough for a message. */
    String shown();

    /** A number as typed. */
    record Numeral(String text, Position at) implements Value {
        @Override
        public String shown() {
            return Words.shown(text);
        }
    }

    /** A word or a string: names, constants, true and false. */
    record Text(String text, Position at) implements Value {
        @Override
        public String shown() {
            return Words.shown(text);
        }
    }

    /** Values in brackets. */
    record Items(List<Value> values, Position at) implements Value {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** A name with arguments in parentheses. */
    record Call(String name, List<Argument> arguments, Position at) implements Value {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String shown() {
            return Words.shown(name + "(…)");
        }
    }

    /**
     * An argument of a call.
     *
     * @param name null where only the order tells which one it is
     */
    record Argument(@Nullable String name, Value value, Position at) {}
}
