package argmax.engine.net;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * What one node of a network does. A layer knows its shapes and parameters; how it computes is told in {@code net.layer}. The
 * constructors' arguments are what a specification may say of the layer.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Input.class, name = "input"),
    @JsonSubTypes.Type(value = Dense.class, name = "dense")
})
public sealed interface Layer permits Input, Dense {
    /**
     * The shape of what leaves it for one row.
     *
     * @param inputs the shapes of what enters, in order
     * @throws InvalidValue where it can't take them
     */
    Shape shape(List<Shape> inputs);

    /** What it learns or keeps, in the order of its memory: the bias before the weights. */
    default List<Parameter> parameters(List<Shape> inputs) {
        return List.of();
    }
}
