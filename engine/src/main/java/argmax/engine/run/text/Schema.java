package argmax.engine.run.text;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record is made of: the arguments of a call that stands for it. */
final class Schema {
    private final Class<?> type;
    private final List<RecordComponent> components;

    private Schema(Class<?> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
    }

    static Schema of(Class<?> type) {
        return new Schema(type);
    }

    /** In the order of arguments without a name: first those that must be given. */
    List<RecordComponent> inOrder() {
        return components.stream().sorted(Comparator.comparing(component -> !isRequired(component))).toList();
    }

    boolean isEmpty() {
        return components.isEmpty();
    }

    /** Whether the record is nothing but a list, whose elements may be arguments themselves: {@code Reshape(28, 28, 1)}. */
    boolean isList() {
        return components.size() == 1 && components.getFirst().getType() == List.class;
    }

    static boolean isRequired(RecordComponent component) {
        return !component.isAnnotationPresent(Usually.class) && !mayBeNull(component);
    }

    /** What an optional component is where nobody says. */
    @Nullable Object usual(RecordComponent component, Map<String, @Nullable Object> values) {
        Usually usually = component.getAnnotation(Usually.class);
        if (usually == null) {
            return null;
        }
        return components.stream().anyMatch(other -> other.getName().equals(usually.value()))
                ? values.get(usually.value())
                : Reading.read(component.getGenericType(), Parser.value(usually.value()), component.getName());
    }

    Map<String, @Nullable Object> values(Object made) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(made));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " can't be looked at", e);
            }
        }
        return values;
    }

    /**
     * The record with these values.
     *
     * @throws InvalidValue where it refuses them
     */
    Object make(Map<String, @Nullable Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(components.stream().map(component -> values.get(component.getName())).toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " can't be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made", e);
        }
    }

    static boolean mayBeNull(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
    }
}
