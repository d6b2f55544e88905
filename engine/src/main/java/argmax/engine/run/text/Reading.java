package argmax.engine.run.text;

import argmax.engine.run.text.Value.Items;
import argmax.engine.run.text.Value.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads a value as the type that a component has. */
final class Reading {
    private Reading() {}

    /**
     * @param component whose value it is, for messages
     * @throws InvalidSpecification where it stands for nothing of this type
     */
    static Object read(Type type, Value value, String component) {
        if (type instanceof ParameterizedType list) {
            List<Value> items = value instanceof Items(var several, _) ? several : List.of(value);
            return items.stream().map(item -> read(list.getActualTypeArguments()[0], item, component)).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return constant(plain, value, component);
        }
        if (plain.isSealed() || plain.isRecord()) {
            return nested(plain, value, component);
        }
        return switch (plain.getSimpleName()) {
            case "int", "Integer" -> wholeNumber(value, component, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
            case "long", "Long" -> wholeNumber(value, component, Long.MIN_VALUE, Long.MAX_VALUE);
            case "double", "Double" -> number(value, component);
            case "boolean", "Boolean" -> truth(value, component);
            case "String" -> text(value, component);
            default -> throw new IllegalStateException("%s is a %s, which no text stands for".formatted(component, plain));
        };
    }

    private static Long wholeNumber(Value value, String component, long least, long most) {
        String allowed = "a whole number";
        if (!(value instanceof Value.Numeral(String text, _)) || !text.matches("[-+]?[0-9]+")) {
            throw refused(value, component, allowed);
        }
        BigInteger number = new BigInteger(text);
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw refused(value, component, "%s from %d to %d".formatted(allowed, least, most));
        }
        return number.longValueExact();
    }

    private static Double number(Value value, String component) {
        if (!(value instanceof Value.Numeral(String text, _))) {
            throw refused(value, component, "a number");
        }
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw refused(value, component, "a number that a computer can hold, below 1.8e308");
        }
        return number;
    }

    private static Boolean truth(Value value, String component) {
        if (value instanceof Text(String text, _) && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            return Boolean.valueOf(text);
        }
        throw refused(value, component, "true or false");
    }

    private static String text(Value value, String component) {
        if (value instanceof Text(String text, _)) {
            return text;
        }
        throw refused(value, component, "a name");
    }

    private static Object constant(Class<?> type, Value value, String component) {
        List<Enum<?>> constants =
                Arrays.stream(type.getEnumConstants()).<Enum<?>>map(constant -> (Enum<?>) constant).toList();
        List<String> words = constants.stream().map(Words::of).toList();
        String allowed = "one of " + String.join(", ", words);
        if (!(value instanceof Text(String text, _))) {
            throw refused(value, component, allowed);
        }
        return Words.constant(text, constants)
                .orElseThrow(() -> new InvalidSpecification(
                        value.at(),
                        "%s is %s%s".formatted(Words.of(component), value.shown(), Words.suggestion(text, words)),
                        allowed));
    }

    private static Object nested(Class<?> type, Value value, String component) {
        Map<String, Class<?>> named =
                type.isRecord() ? Map.of(Vocabulary.statement(type), type) : Vocabulary.of(type);
        String allowed = "one of " + String.join(", ", named.keySet());
        Value.Call call = call(value, component, allowed);
        Class<?> meant = named.get(call.name());
        if (meant == null) {
            throw new InvalidSpecification(
                    call.at(),
                    "%s is %s%s".formatted(
                            Words.of(component), value.shown(), Words.suggestion(call.name(), named.keySet())),
                    allowed);
        }
        return Arguments.bind(meant, call, Map.of()).value();
    }

    /** A word is a call without arguments. */
    private static Value.Call call(Value value, String component, String allowed) {
        return switch (value) {
            case Value.Call call -> call;
            case Text(String text, Position at) -> new Value.Call(text, List.of(), at);
            case Value.Numeral _, Items _ -> throw refused(value, component, allowed);
        };
    }

    private static InvalidSpecification refused(Value value, String component, String allowed) {
        return new InvalidSpecification(value.at(), "%s is %s".formatted(Words.of(component), value.shown()), allowed);
    }
}
