package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Layer;
import argmax.engine.net.Optimiser;
import java.util.List;

/**
 * One of two networks that are trained against each other.
 *
 * @param layers one after the other, 1 to 16, the last one dense, none with a step
 * @param optimiser its own, with its own rate
 */
public record Player(List<Layer> layers, Optimiser optimiser) {
    public Player {
        layers = List.copyOf(InvalidValue.given("layers", layers));
        InvalidValue.wholeNumber("layers", layers.size(), 1, 16);
        InvalidValue.given("optimiser", optimiser);
        if (layers.stream().anyMatch(layer -> layer.activation() == Activation.STEP)) {
            throw new InvalidValue(
                    "activation",
                    Activation.STEP,
                    "one with a slope: through that of STEP, 0, no network learns from the other");
        }
    }

    /**
     * How many units its last layer has.
     *
     * @param name of the field that holds it
     * @throws InvalidValue naming {@code name} unless the layer is dense and has {@code least} to {@code most} units
     */
    int outputs(String name, int least, int most) {
        if (layers.getLast() instanceof Dense dense && dense.units() >= least && dense.units() <= most) {
            return dense.units();
        }
        String units = least == most ? Integer.toString(least) : least + " to " + most;
        throw new InvalidValue(
                name, "a network that ends in " + layers.getLast(), "one that ends in Dense with %s units".formatted(units));
    }
}
