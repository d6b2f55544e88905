package argmax.engine.run.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a specification, such as {@code a = Dense(8, relu)(b)}.
 *
 * @param name what stands before the equals sign; null where there is none
 * @param inputs what stands in the second parentheses; none where there are none
 */
record Statement(Value.@Nullable Text name, Value.Call call, List<Value.Text> inputs) {
    Statement {
        inputs = List.copyOf(inputs);
    }

    /** Values as names of layers. Names may stand in a list too: {@code Concatenate()([a, b])}. */
    static List<Value.Text> names(List<Value> values) {
        return values.stream().flatMap(Statement::names).toList();
    }

    private static Stream<Value.Text> names(Value value) {
        return switch (value) {
            case Value.Text name -> Stream.of(name);
            case Value.Items items -> items.values().stream().flatMap(Statement::names);
            case Value.Numeral _, Value.Call _ ->
                throw new InvalidSpecification(
                        value.at(), value.shown() + " as an input", "the name of an earlier layer");
        };
    }
}
