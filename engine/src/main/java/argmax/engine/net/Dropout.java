package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * Drops each number with a probability while a network learns, and divides those that stay by the probability to stay ("inverted"
 * dropout), so that nothing is left to do when it predicts; Srivastava et al., "Dropout", 2014.
 *
 * @param rate the share that is dropped, 0 to 0.95
 */
public record Dropout(double rate) implements Layer {
    public Dropout {
        InvalidValue.number("rate", rate, 0, 0.95);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.getFirst();
    }
}
