package argmax.lessons.diagnosis;

import static argmax.lessons.diagnosis.Made.flat;
import static argmax.lessons.diagnosis.Made.layer;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Optimiser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What gradients, steps and units tell, on both sides of each threshold. */
class LayerSymptomsTest {
    @Test
    void aLayerOfDeadRectifiersIsNamedWithTheirShare() {
        assertThat(seen(new DeadUnits(), relu().layers(layer(1, 1, 0.5), layer(1, 1, 0.75), layer(1, 1, 0))))
                .containsExactly(
                        "In layer 2 (16 units, ReLU) 75 % of the units are dead after epoch 20:"
                                + " they give the same value for every row and pass no gradient on.",
                        "Steps that are too long kill units: try a learning rate of 0.001 instead of 0.05, or a leaky ReLU.");
        assertThat(seen(new DeadUnits(), relu().layers(layer(1, 1, 0.66), layer(1, 1, 0.66), layer(1, 1, 1)))).isEmpty();
        assertThat(seen(new DeadUnits(), relu().accuracies(0.95, 0.9).layers(layer(1, 1, 1), layer(1, 1, 1), layer(1, 1, 0))))
                .as("spare units")
                .isEmpty();
        assertThat(seen(new DeadUnits(), tanh().layers(layer(1, 1, 1), layer(1, 1, 1), layer(1, 1, 0)))).isEmpty();
    }

    @Test
    void unitsAtAFlatEndAreSaturated() {
        assertThat(seen(new SaturatedUnits(), tanh().layers(layer(1, 1, 0.7), layer(1, 1, 0), layer(1, 1, 0))).getFirst())
                .startsWith("In layer 1 (16 units, tanh) 70 % of the units are saturated after epoch 20");
        assertThat(seen(new SaturatedUnits(), tanh().layers(layer(1, 1, 0.6), layer(1, 1, 0), layer(1, 1, 0)))).isEmpty();
        assertThat(seen(new SaturatedUnits(), relu().layers(layer(1, 1, 0.7), layer(1, 1, 0), layer(1, 1, 0)))).isEmpty();
    }

    @Test
    void aGradientThatFadesOrGrowsOnItsWayBackIsSeen() {
        Made fades = tanh().layers(layer(0.0009, 1, 0), layer(1, 1, 0), layer(1, 1, 0));
        assertThat(seen(new VanishingGradients(), fades).getFirst())
                .isEqualTo("The gradient fades on its way back: it is 1 long at the output layer and 0.0009 at layer 1 (16"
                        + " units, tanh).");
        assertThat(seen(new VanishingGradients(), fades.accuracies(0.95, 0.9))).as("learned").isEmpty();
        assertThat(seen(new VanishingGradients(), tanh().layers(layer(0.0011, 1, 0), layer(1, 1, 0), layer(1, 1, 0))))
                .isEmpty();

        Made grows = tanh().layers(layer(1001, 1, 0), layer(1, 1, 0), layer(1, 1, 0));
        assertThat(seen(new ExplodingGradients(), grows).getFirst()).contains("1 long at the output layer and 1000 at layer 1");
        assertThat(seen(new ExplodingGradients(), tanh().layers(layer(999, 1, 0), layer(1, 1, 0), layer(1, 1, 0)))).isEmpty();
    }

    @Test
    void stepsThatMoveNothingAreToldWithABetterRate() {
        Made rests = made(Activation.RELU, 1e-6).losses(flat(1, 20));
        Made tiny = rests.layers(layer(1, 1e-6, 0), layer(1, 2e-6, 0), layer(1, 1e-6, 0));
        assertThat(seen(new RateTooSmall(), tiny)).containsExactly(
                "No step moved a layer by more than 2 millionths of its length, and in 20 epochs the training loss went"
                        + " from 1 nats"
                        + " to 1 nats only.",
                "A learning rate of 0.000001 is too small for Adam here: try 0.001.");
        assertThat(seen(new RateTooSmall(), rests.layers(layer(1, 1e-6, 0), layer(1, 1e-4, 0), layer(1, 1e-6, 0)))).isEmpty();
        assertThat(seen(new RateTooSmall(), tiny.losses(new double[] {1, 0.89}))).isEmpty();
        Made usual = made(Activation.RELU, 0.001).losses(flat(1, 20));
        assertThat(seen(new RateTooSmall(), usual.layers(layer(1, 1e-6, 0), layer(1, 2e-6, 0), layer(1, 1e-6, 0)))).isEmpty();
    }

    private static Made relu() {
        return made(Activation.RELU, 0.05);
    }

    private static Made tanh() {
        return made(Activation.TANH, 0.05);
    }

    private static Made made(Activation activation, double rate) {
        return Made.of(Specs.network(
                Specs.data("blobs2", Scaling.STANDARD, null),
                new Split.HoldOut(0.2, 0, 1),
                Specs.logistic(activation, 2, 16),
                new Optimiser.Adam(rate),
                Specs.fit(64, 20, 1L)));
    }

    private static List<String> seen(Symptom symptom, Made run) {
        return symptom.seenIn(run.finished());
    }
}
