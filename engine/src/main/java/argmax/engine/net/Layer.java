package argmax.engine.net;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * What one node of a network does. A layer knows its shapes and parameters; how it computes is told in {@code net.layer}. The
 * constructors' arguments are what a specification may say of the layer, and {@code type} is what it is called there.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Input.class, name = "Input"),
    @JsonSubTypes.Type(value = Dense.class, name = "Dense"),
    @JsonSubTypes.Type(value = Activate.class, name = "Activation"),
    @JsonSubTypes.Type(value = PRelu.class, name = "PReLU"),
    @JsonSubTypes.Type(value = Maxout.class, name = "Maxout"),
    @JsonSubTypes.Type(value = Dropout.class, name = "Dropout"),
    @JsonSubTypes.Type(value = BatchNorm.class, name = "BatchNorm"),
    @JsonSubTypes.Type(value = Conv2D.class, name = "Conv2D"),
    @JsonSubTypes.Type(value = MaxPool2D.class, name = "MaxPool2D"),
    @JsonSubTypes.Type(value = AveragePool2D.class, name = "AveragePool2D"),
    @JsonSubTypes.Type(value = Flatten.class, name = "Flatten"),
    @JsonSubTypes.Type(value = Reshape.class, name = "Reshape"),
    @JsonSubTypes.Type(value = Concatenate.class, name = "Concatenate"),
    @JsonSubTypes.Type(value = Add.class, name = "Add"),
    @JsonSubTypes.Type(value = Multiply.class, name = "Multiply"),
    @JsonSubTypes.Type(value = SimpleRnn.class, name = "SimpleRNN"),
    @JsonSubTypes.Type(value = Embedding.class, name = "Embedding")
})
public sealed interface Layer
        permits Input,
                Dense,
                Activate,
                PRelu,
                Maxout,
                Dropout,
                BatchNorm,
                Conv2D,
                MaxPool2D,
                AveragePool2D,
                Flatten,
                Reshape,
                Concatenate,
                Add,
                Multiply,
                SimpleRnn,
                Embedding {
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

    /** The function that it applies to its sums. */
    default Activation activation() {
        return Activation.IDENTITY;
    }

    /** Whether it takes several inputs, and not just one. */
    default boolean merges() {
        return false;
    }
}
