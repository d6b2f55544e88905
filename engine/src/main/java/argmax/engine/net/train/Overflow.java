package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Place;
import argmax.engine.net.backend.Network;
import java.util.Arrays;

/**
 * A number that left the finite range.
 *
 * @param step the step of the optimiser, from 1, in which it showed
 * @param layer counted from 1 at the first layer that was written
 * @param what {@code weight}, {@code activation} or {@code loss}; of two networks with the name of one before it
 */
public record Overflow(int step, int layer, String what) {
    /**
     * Finds what overflowed first. Weights come before activations, since they were changed before these rows were seen; among
     * weights the last layer comes first, since gradients flow backwards; among activations the first.
     */
    static Overflow locate(Architecture architecture, Network network, Samples samples, int step) {
        float[] parameters = network.parameters();
        for (Place place : architecture.places().reversed()) {
            int first = place.firstParameter();
            if (anyIn(Arrays.copyOfRange(parameters, first, first + place.parameterCount()))) {
                return new Overflow(step, place.index(), "weight");
            }
        }
        for (Place place : architecture.places()) {
            if (!Arrays.stream(network.outputs(place.index(), samples)).allMatch(Double::isFinite)) {
                return new Overflow(step, place.index(), "activation");
            }
        }
        int last = architecture.exits().isEmpty() ? architecture.layers() : architecture.exits().getFirst().place();
        return new Overflow(step, last, "loss");
    }

    static boolean anyIn(float[] numbers) {
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                return true;
            }
        }
        return false;
    }
}
