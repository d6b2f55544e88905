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

/**
 * Two steps with the gradients 0.1 and −0.2, worked out by hand from the formulas. PyTorch 1.13 in double precision goes the
 * same way, from 1 with {@code torch.optim} and {@code lr} as the rate here: SGD(momentum=.9) to .95 and 1.005, with
 * nesterov=True to .905 and 1.0545; Adagrad(eps=1e-8) to .50000005 and .94721363; RMSprop(alpha=.9) to .96837723 and
 * .99694866; Adam to .99 and .99366104. Where the rate changes, its momentum differs: it takes the rate out of the velocity.
 */
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

    /** v = −0.05, then −0.045 + 0.1. */
    @Test
    void momentumKeepsItsVelocity() {
        followsByHand(new Optimiser.Momentum(0.5, 0.9), 1 - 0.05, 1 - 0.05 + 0.055);
    }

    /** v = −0.05, then −0.045 + 0.2 · 0.05: the second rate belongs to the second gradient alone. */
    @Test
    void aFallingRateLeavesTheVelocityAsItWas() {
        followsByHand(new Optimiser.Momentum(0.5, 0.9), new double[] {0.5, 0.05}, 1 - 0.05, 1 - 0.05 - 0.035);
    }

    /** With the velocities −0.05 and 0.055 the steps are 0.9 · −0.05 − 0.05 and 0.9 · 0.055 + 0.1. */
    @Test
    void nesterovLooksAheadOfItsVelocity() {
        followsByHand(new Optimiser.Nesterov(0.5, 0.9), 1 - 0.095, 1 - 0.095 + 0.1495);
    }

    /** √c = 0.1, then √0.05 = 0.2236068. */
    @Test
    void adaGradDividesByAllGradientsSoFar() {
        followsByHand(new Optimiser.AdaGrad(0.5), 1 - 0.5, 1 - 0.5 + 0.1 / 0.2236068);
    }

    /** c = 0.001, then 0.0009 + 0.004 = 0.07². */
    @Test
    void rmsPropDividesByTheRecentGradients() {
        followsByHand(new Optimiser.RmsProp(0.01, 0.9), 1 - 0.001 / 0.0316227766, 1 - 0.0316227766 + 0.002 / 0.07);
    }

    /** After t equal gradients the step is rate / √t long: 0.1 / 5 after 25. */
    @Test
    void adaGradsStepFallsWithTheRootOfTheirNumber() {
        Update update = Update.of(new Optimiser.AdaGrad(0.1));
        INDArray w = Nd4j.zeros(1, 1);
        List<INDArray> remembered = List.of(Nd4j.zeros(1, 1));
        double before = 0;
        for (int step = 1; step <= 25; step++) {
            before = w.getDouble(0);
            update.apply(w, Nd4j.valueArrayOf(new long[] {1, 1}, 3f), remembered, 0.1, step);
        }
        assertThat(before - w.getDouble(0)).isCloseTo(0.02, within(1e-6));
    }

    private static void followsByHand(Optimiser optimiser, double... expected) {
        followsByHand(optimiser, new double[] {optimiser.rate(), optimiser.rate()}, expected);
    }

    private static void followsByHand(Optimiser optimiser, double[] rates, double... expected) {
        Update update = Update.of(optimiser);
        try (Memory memory = Memory.ofOneThread()) {
            Matrix parameters = memory.matrix(1, 1);
            Matrix gradient = memory.matrix(1, 1);
            List<Matrix> remembered = List.of(memory.matrix(1, 1), memory.matrix(1, 1));
            INDArray array = Nd4j.ones(1, 1);
            List<INDArray> arrays = List.of(Nd4j.zeros(1, 1), Nd4j.zeros(1, 1));
            parameters.set(0, 0, 1);
            for (int step = 1; step <= 2; step++) {
                gradient.set(0, 0, GRADIENTS[step - 1]);
                double rate = rates[step - 1];
                update.apply(parameters, gradient, remembered, rate, step, 0, parameters.stride());
                update.apply(array, Nd4j.valueArrayOf(new long[] {1, 1}, GRADIENTS[step - 1]), arrays, rate, step);
                assertThat((double) parameters.get(0, 0)).isCloseTo(expected[step - 1], within(2e-7));
                assertThat(array.getDouble(0)).isCloseTo(expected[step - 1], within(2e-7));
            }
        }
    }
}
