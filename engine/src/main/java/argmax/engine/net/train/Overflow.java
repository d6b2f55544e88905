package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Exit;
import argmax.engine.net.Parameter;
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
            if (inLearned(place, parameters)) {
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

    /** Running statistics don't count: they overflow after the activations that they are of. */
    private static boolean inLearned(Place place, float[] parameters) {
        int next = place.firstParameter();
        for (Parameter parameter : place.parameters()) {
            int end = next + parameter.size();
            if (parameter.learned() && anyIn(Arrays.copyOfRange(parameters, next, end))) {
                return true;
            }
            next = end;
        }
        return false;
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
