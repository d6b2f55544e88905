package argmax.engine.run.text;

import argmax.engine.InvalidValue;
import java.util.Map;
import java.util.Optional;

/**
 * What a call stands for.
 *
 * @param arguments what was written for each component, by its name; nothing for those left out
 */
record Bound<T>(T value, Value.Call call, Map<String, Value> arguments) {
    Bound {
        arguments = Map.copyOf(arguments);
    }

    /** Where the argument stands that a refusal speaks of; empty where it was left out. */
    Optional<Position> of(InvalidValue refusal) {
        return at(arguments, refusal);
    }

    static Optional<Position> at(Map<String, Value> arguments, InvalidValue refusal) {
        return Optional.ofNullable(arguments.get(refusal.field())).map(value -> element(value, refusal.value()).at());
    }

    /** The element of a list that was refused, or the list itself. */
    private static Value element(Value value, String refused) {
        if (!(value instanceof Value.Items(var items, _))) {
            return value;
        }
        return items.stream()
                .filter(item -> switch (item) {
                    case Value.Text(String text, _) -> text.equalsIgnoreCase(refused);
                    case Value.Numeral(String text, _) -> text.equalsIgnoreCase(refused);
                    case Value.Items _, Value.Call _ -> false;
                })
                .findFirst()
                .orElse(value);
    }
}
