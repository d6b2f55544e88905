package argmax.engine.run.text;

import argmax.engine.InvalidValue;
import argmax.engine.run.text.Value.Argument;
import argmax.engine.run.text.Value.Call;
import argmax.engine.run.text.Value.Items;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a call: its arguments are the record's components. Arguments without a name come first, and speak of the
 * components that must be given before they speak of those that have a usual value.
 */
final class Arguments {
    private final Call call;
    private final Schema schema;
    private final List<RecordComponent> components;
    private final Map<String, Value> given = new HashMap<>();

    private Arguments(Class<?> type, Call call) {
        this.call = call;
        this.schema = Schema.of(type);
        this.components = schema.inOrder();
    }

    /**
     * The record of this type that the call describes.
     *
     * @param usual values of components that are left out, instead of those that the record names
     * @throws InvalidSpecification where arguments don't fit, or the record refuses them
     */
    static <T> Bound<T> bind(Class<T> type, Call call, Map<String, Object> usual) {
        Arguments arguments = new Arguments(type, call);
        arguments.takeInOrder();
        arguments.takeNamed();
        Map<String, @Nullable Object> values = arguments.values(usual);
        try {
            return new Bound<>(type.cast(arguments.schema.make(values)), call, arguments.given);
        } catch (InvalidValue refusal) {
            throw InvalidSpecification.of(Bound.at(arguments.given, refusal).orElse(call.at()), refusal);
        }
    }

    private void takeInOrder() {
        List<Argument> unnamed = new ArrayList<>();
        boolean named = false;
        for (Argument argument : call.arguments()) {
            named |= argument.name() != null;
            if (argument.name() == null) {
                if (named) {
                    throw new InvalidSpecification(
                            argument.at(),
                            "%s without a name after arguments with one".formatted(argument.value().shown()),
                            names());
                }
                unnamed.add(argument);
            }
        }
        if (schema.isList() && !unnamed.isEmpty()) {
            takeElements(unnamed);
            return;
        }
        if (unnamed.size() > components.size()) {
            Argument extra = unnamed.get(components.size());
            throw new InvalidSpecification(extra.at(), "one argument too many for " + call.name(), names());
        }
        for (int i = 0; i < unnamed.size(); i++) {
            given.put(components.get(i).getName(), unnamed.get(i).value());
        }
    }

    /** {@code Reshape(28, 28, 1)} is {@code Reshape([28, 28, 1])}. */
    private void takeElements(List<Argument> elements) {
        List<Value> values = elements.stream().map(Argument::value).toList();
        boolean isList = values.size() == 1 && values.getFirst() instanceof Items;
        given.put(
                components.getFirst().getName(),
                isList ? values.getFirst() : new Items(values, values.getFirst().at()));
    }

    private void takeNamed() {
        for (Argument argument : call.arguments()) {
            String name = argument.name();
            if (name == null) {
                continue;
            }
            RecordComponent component = components.stream()
                    .filter(candidate -> Words.of(candidate.getName()).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new InvalidSpecification(
                            argument.at(),
                            "%s has no argument %s%s"
                                    .formatted(call.name(), Words.shown(name), Words.suggestion(name, words())),
                            names()));
            if (given.putIfAbsent(component.getName(), argument.value()) != null) {
                throw new InvalidSpecification(argument.at(), name + " twice", "each argument once");
            }
        }
    }

    private Map<String, @Nullable Object> values(Map<String, Object> usual) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (RecordComponent component : components) {
            String name = component.getName();
            Value value = given.get(name);
            if (value != null) {
                values.put(name, isNone(component, value) ? null : Reading.read(component.getGenericType(), value, name));
            } else if (Schema.isRequired(component)) {
                throw new InvalidSpecification(
                        call.at(), "%s lacks its %s".formatted(call.name(), Words.of(name)), names());
            } else {
                values.put(name, usual.containsKey(name) ? usual.get(name) : schema.usual(component, values));
            }
        }
        return values;
    }

    private static boolean isNone(RecordComponent component, Value value) {
        return Schema.mayBeNull(component) && value instanceof Value.Text(String text, _) && text.equalsIgnoreCase("none");
    }

    private List<String> words() {
        return components.stream().map(component -> Words.of(component.getName())).toList();
    }

    /** {@code Dense(units, activation, initial=…)}. */
    private String names() {
        return Words.signature(call.name(), components);
    }
}
