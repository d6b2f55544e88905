package argmax.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InitialisationTest {
    private static final int DRAWS = 100_000;
    private static final int FAN_IN = 30;
    private static final int FAN_OUT = 20;

    private static double[] drawn(Initialisation initial) {
        RandomGenerator random = new SplittableRandom(1);
        return DoubleStream.generate(() -> initial.draw(random, FAN_IN, FAN_OUT)).limit(DRAWS).toArray();
    }

    static List<Arguments> variances() {
        return List.of(
                Arguments.of(new Initialisation.Normal(0.3), 0.09),
                Arguments.of(new Initialisation.Xavier(), 2.0 / (FAN_IN + FAN_OUT)),
                Arguments.of(new Initialisation.He(), 2.0 / FAN_IN),
                Arguments.of(new Initialisation.LeCun(), 1.0 / FAN_IN));
    }

    /** Errors of four standard deviations: mean σ/√n, variance at most σ²√(2/n), which is that of a Gaussian. */
    @ParameterizedTest
    @MethodSource("variances")
    void weightsAreCentredWithTheVarianceOfTheirPaper(Initialisation initial, double variance) {
        double[] drawn = drawn(initial);
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double square = Arrays.stream(drawn).map(w -> w * w).average().orElseThrow();

        assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(variance / DRAWS)));
        assertThat(square).isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / DRAWS)));
    }

    @Test
    void constantWeightsAreAllTheSame() {
        assertThat(drawn(new Initialisation.Constant(-0.7))).containsOnly(-0.7);
        assertThat(drawn(new Initialisation.Zeros())).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void rectifiersBeginAsHeProposesAndAllOthersAsXavierDoes(Activation activation) {
        boolean rectifies = List.of(Activation.RELU, Activation.LEAKY_RELU, Activation.ELU).contains(activation);
        Initialisation usual = rectifies ? new Initialisation.He() : new Initialisation.Xavier();

        assertThat(new Dense(5, activation).parameters(List.of(Shape.of(3))).get(1).initial()).isEqualTo(usual);
    }

    @Test
    void aLayerBeginsAsItIsTold() {
        Initialisation zeros = new Initialisation.Zeros();

        assertThat(new Dense(5, Activation.RELU, zeros).parameters(List.of(Shape.of(3))).get(1).initial()).isEqualTo(zeros);
    }
}
