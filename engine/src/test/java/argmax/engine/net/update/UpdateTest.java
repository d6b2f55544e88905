package argmax.engine.net.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.net.Optimiser;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.memory.Natives;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Two steps with the gradients 0.1 and −0.2, worked out by hand from the formulas. */
class UpdateTest {
    private static final float[] GRADIENTS = {0.1f, -0.2f};

    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    @Test
    void sgdGoesDownTheGradient() {
        followsByHand(new Optimiser.Sgd(0.5), 1 - 0.05, 1 - 0.05 + 0.1);
    }

    /**
     * m = 0.01, v = 1e-5, so m̂ = 0.1, √v̂ = 0.1: the first step has the length of the rate. Then m = −0.011, v = 4.999e-5, so
     * m̂ = −0.0578947, v̂ = 0.0250075: the second step is 0.366104 rates long, upwards.
     */
    @Test
    void adamTakesTheFirstStepsOfThePaper() {
        followsByHand(new Optimiser.Adam(0.01), 1 - 0.01, 1 - 0.01 + 0.00366104);
    }

    private static void followsByHand(Optimiser optimiser, double first, double second) {
        Update update = Update.of(optimiser);
        try (Memory memory = Memory.ofOneThread()) {
            Matrix parameters = memory.matrix(1, 1);
            Matrix gradient = memory.matrix(1, 1);
            List<Matrix> remembered = List.of(memory.matrix(1, 1), memory.matrix(1, 1));
            INDArray array = Nd4j.ones(1, 1);
            List<INDArray> arrays = List.of(Nd4j.zeros(1, 1), Nd4j.zeros(1, 1));
            parameters.set(0, 0, 1);
            double[] expected = {first, second};
            for (int step = 1; step <= 2; step++) {
                gradient.set(0, 0, GRADIENTS[step - 1]);
                update.apply(parameters, gradient, remembered, optimiser.rate(), step, 0, parameters.stride());
                update.apply(array, Nd4j.valueArrayOf(new long[] {1, 1}, GRADIENTS[step - 1]), arrays, optimiser.rate(), step);
                assertThat((double) parameters.get(0, 0)).isCloseTo(expected[step - 1], within(2e-7));
                assertThat(array.getDouble(0)).isCloseTo(expected[step - 1], within(2e-7));
            }
        }
    }
}
