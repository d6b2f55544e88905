package argmax.engine.net;

import java.util.List;

/**
 * A layer of a network with everything that follows from where it stands.
 *
 * @param index its number; 0 is the data, 1 the first layer that was written
 * @param name as written, or its kind where it has none
 * @param layer as it is computed: without the softmax or logistic function that its loss takes over
 * @param inputs the numbers of the places whose values enter
 * @param shape of what leaves for one row
 * @param firstParameter where its parameters begin among those of the whole network
 */
public record Place(
        int index,
        String name,
        Layer layer,
        List<Integer> inputs,
        Shape shape,
        List<Parameter> parameters,
        int firstParameter) {
    public Place {
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
    }

    /** How many numbers it learns or keeps. */
    public int parameterCount() {
        return parameters.stream().mapToInt(Parameter::size).sum();
    }
}
