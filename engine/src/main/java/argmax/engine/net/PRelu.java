package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.util.List;

/**
 * z above 0, αz below, with an α for each unit (for images: for each channel) that is learned; He et al., "Delving deep into
 * rectifiers", 2015.
 *
 * @param start where every α begins, -1 to 1; the paper's is 0.25
 */
public record PRelu(@Usually("0.25") double start) implements Layer {
    public PRelu {
        InvalidValue.number("start", start, -1, 1);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.getFirst();
    }

    @Override
    public List<Parameter> parameters(List<Shape> inputs) {
        return List.of(Parameter.perUnit("alpha", Parameter.Role.BIAS, inputs.getFirst().last(), start));
    }
}
