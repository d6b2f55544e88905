package argmax.engine.net.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.Dropout;
import argmax.engine.net.Place;
import argmax.engine.net.Shape;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.memory.Natives;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Dropout of rows that are all 0.7. */
class DropoutFormsTest {
    private static final int ROWS = 300;
    private static final int UNITS = 130;
    private static final float VALUE = 0.7f;

    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    private static Place place(double rate) {
        return new Place(1, "dropout", new Dropout(rate), List.of(0), Shape.of(UNITS), List.of(), 0);
    }

    private static Pass learning() {
        Samples samples = new Samples(1, new float[ROWS], new int[ROWS]);
        return Pass.learning(Pass.Purpose.LEARN, 42, 0, samples, IntStream.range(0, ROWS).toArray(), 0, ROWS);
    }

    private static Pass looking() {
        return Pass.looking(new Samples(1, new float[ROWS], new int[ROWS]), 0, ROWS);
    }

    private static double[] fused(double rate, Pass pass) {
        try (Memory memory = Memory.ofOneThread()) {
            Matrix x = memory.matrix(ROWS, UNITS);
            Matrix output = memory.matrix(ROWS, UNITS);
            Matrix delta = memory.matrix(ROWS, UNITS);
            FusedSite site = new FusedSite(
                    place(rate),
                    List.of(),
                    List.of(new FusedSite.Entry(x, null, false, Shape.of(UNITS))),
                    output,
                    delta,
                    List.of(),
                    List.of(),
                    (_, rows, columns) -> memory.matrix(rows, columns));
            IntStream.range(0, ROWS * UNITS).forEach(i -> x.set(i / UNITS, i % UNITS, VALUE));
            Kinds.fused(site).forward(pass);
            return IntStream.range(0, ROWS * UNITS).mapToDouble(i -> output.get(i / UNITS, i % UNITS)).toArray();
        }
    }

    private static double[] oracle(double rate, Pass pass) {
        Nd4jSite site = new Nd4jSite(place(rate), List.of(), List.of(Shape.of(UNITS)), List.of(), List.of());
        INDArray x = Nd4j.valueArrayOf(new long[] {ROWS, UNITS}, VALUE);
        return Kinds.nd4j(site).forward(List.of(x), pass).data().asDouble();
    }

    /**
     * Mean a and variance a²p / (1 − p), within four standard deviations: that of the mean is σ/√n, and a kept number lies
     * a·p/(1−p) above the mean, a dropped one a below it, from which the fourth moment follows.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.25, 0.5, 0.9})
    void whatStaysKeepsTheMeanAndHasTheVarianceOfTheFormula(double rate) {
        double[] thinned = fused(rate, learning());
        int n = thinned.length;
        double mean = IntStream.range(0, n).mapToDouble(i -> thinned[i]).average().orElseThrow();
        double square = IntStream.range(0, n).mapToDouble(i -> Math.pow(thinned[i] - VALUE, 2)).average().orElseThrow();
        double variance = VALUE * VALUE * rate / (1 - rate);
        double fourth = Math.pow(VALUE, 4) * (rate + Math.pow(rate, 4) / Math.pow(1 - rate, 3));

        assertThat(mean).isCloseTo(VALUE, within(4 * Math.sqrt(variance / n)));
        // The narrowest is p = 0.5, where the square is the same whether dropped or kept: only roundings are left.
        assertThat(square).isCloseTo(variance, within(1e-6 + 4 * Math.sqrt((fourth - variance * variance) / n)));
    }

    @Test
    void aNumberIsEitherDroppedOrDividedByTheProbabilityToStay() {
        assertThat(fused(0.25, learning())).containsOnly(0, VALUE * (1 / 0.75f));
    }

    @Test
    void bothBackEndsDropTheSameNumbers() {
        assertThat(oracle(0.5, learning())).containsExactly(fused(0.5, learning()));
        assertThat(oracle(0.31, learning())).containsExactly(fused(0.31, learning()), within(1e-6));
    }

    @Test
    void nothingIsDroppedInPredictionsOrAtRateZero() {
        assertThat(fused(0.5, looking())).containsOnly(VALUE);
        assertThat(oracle(0.5, looking())).containsOnly(VALUE);
        assertThat(fused(0, learning())).containsOnly(VALUE);
        assertThat(oracle(0, learning())).containsOnly(VALUE);
    }
}
