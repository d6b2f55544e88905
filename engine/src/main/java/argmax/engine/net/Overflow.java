package argmax.engine.net;

import argmax.engine.data.Samples;
import java.util.Arrays;

/**
 * A number that left the finite range.
 *
 * @param layer counted from 1 at the first hidden layer, the output layer last
 * @param what {@code weight}, {@code activation} or {@code loss}
 */
public record Overflow(int layer, String what) {
    /**
     * Finds what overflowed first. Weights come before activations, since they were changed before these rows were seen; among
     * weights the last layer comes first, since gradients flow backwards; among activations the first.
     */
    static Overflow locate(Architecture architecture, Network network, Samples samples) {
        float[] parameters = network.parameters();
        int end = parameters.length;
        for (int layer = architecture.layers(); layer >= 1; layer--) {
            int start = end - architecture.parameters(layer);
            if (anyIn(Arrays.copyOfRange(parameters, start, end))) {
                return new Overflow(layer, "weight");
            }
            end = start;
        }
        for (int layer = 1; layer <= architecture.layers(); layer++) {
            if (!Arrays.stream(network.outputs(layer, samples)).allMatch(Double::isFinite)) {
                return new Overflow(layer, "activation");
            }
        }
        return new Overflow(architecture.layers(), "loss");
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
