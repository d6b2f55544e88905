package argmax.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gradient against central differences of the loss, in double precision; the fused back end is compared with this one. */
class GradientTest {
    /** A power of two, so that parameters move by it exactly. */
    private static final float SHIFT = 0x1p-10f;

    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theSoftmaxGradientIsTheSlopeOfTheLoss(Activation activation) {
        check(new Architecture(4, List.of(new Dense(5, activation), new Dense(3, activation)), Head.SOFTMAX, 3));
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theLogisticGradientIsTheSlopeOfTheLoss(Activation activation) {
        check(new Architecture(2, List.of(new Dense(4, activation), new Dense(3, activation)), Head.LOGISTIC, 2));
    }

    private static void check(Architecture architecture) {
        Samples rows = Networks.rowsFor(architecture).pick(new int[] {0, 7, 60, 75, 110, 149});
        float[] start = Initialiser.draw(architecture, new SplittableRandom(11));
        try (Workspace space = Nd4jWorkspace.ofDoubles(architecture, new Optimiser.Sgd(1))) {
            Network network = space.network(start);
            network.step(rows, Networks.first(6), 0, 6);
            float[] stepped = network.parameters();
            for (int i = 0; i < start.length; i++) {
                double gradient = start[i] - stepped[i];
                assertThat(gradient).isCloseTo(slope(architecture, network, rows, start, i), within(1e-5));
            }
        }
    }

    private static double slope(Architecture architecture, Network network, Samples rows, float[] at, int parameter) {
        float[] moved = at.clone();
        moved[parameter] = at[parameter] + SHIFT;
        network.restore(moved);
        double above = Networks.loss(architecture, network, rows);
        double width = moved[parameter];
        moved[parameter] = at[parameter] - SHIFT;
        network.restore(moved);
        width -= moved[parameter];
        return (above - Networks.loss(architecture, network, rows)) / width;
    }
}
