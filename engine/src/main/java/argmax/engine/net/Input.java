package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/** Some columns of the data, for a network with several inputs. */
public record Input(List<String> columns) implements Layer {
    public Input {
        columns = List.copyOf(InvalidValue.given("columns", columns));
        InvalidValue.wholeNumber("columns", columns.size(), 1, 4096);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return Shape.of(columns.size());
    }
}
