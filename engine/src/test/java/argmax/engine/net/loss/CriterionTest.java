package argmax.engine.net.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.net.Exit;
import argmax.engine.net.Loss;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.memory.Natives;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Three rows with the weights 1, 2 and 0.5; gradients are those of their mean. */
class CriterionTest {
    private static final double[] THREE_UNITS = {0.3, -0.8, 1.6, 2.0, 0.5, 0.9, -0.4, 0.1, -1.2};
    private static final double[] ONE_UNIT = {0.3, -0.8, 1.6};
    private static final Offset<Double> NEAR = within(1e-6);

    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    /** PyTorch 1.13, {@code mse_loss(y, one_hot(t), reduction='none').mean(1)}, times the weights, and its gradient. */
    @Test
    void squaredErrorIsThatOfPyTorch() {
        Truth truth = truth(Loss.SQUARED_ERROR, 0, 0, 1);

        assertThat(losses(Loss.SQUARED_ERROR, THREE_UNITS, truth))
                .containsExactly(new double[] {1.23, 0.6866667, 0.8033333}, NEAR);
        gradients(Loss.SQUARED_ERROR, THREE_UNITS, truth,
                -0.1555556, -0.1777778, 0.3555556, 0.4444444, 0.2222222, 0.4, -0.0444444, -0.1, -0.1333333);
    }

    /** PyTorch 1.13, {@code MultiMarginLoss(reduction='none')(y, t) * 3}, times the weights, and its gradient. */
    @Test
    void theMultiClassHingeIsThatOfPyTorch() {
        Truth truth = truth(Loss.MULTI_CLASS_HINGE, 0, 0, 1);

        assertThat(losses(Loss.MULTI_CLASS_HINGE, THREE_UNITS, truth)).containsExactly(new double[] {2.3, 0, 0.5}, NEAR);
        gradients(Loss.MULTI_CLASS_HINGE, THREE_UNITS, truth,
                -0.3333333, 0, 0.3333333, 0, 0, 0, 0.1666667, -0.1666667, 0);
    }

    /** 1 − 0.3, 1 + 0.8 and 1 + 1.6; no more than 0 for the outputs 1.5 and −1.1 on their sides. */
    @Test
    void theHingeGrowsFromAMarginOfOne() {
        Truth truth = truth(Loss.HINGE, 1, 1, 0);

        assertThat(losses(Loss.HINGE, ONE_UNIT, truth)).containsExactly(new double[] {0.7, 1.8, 2.6}, NEAR);
        gradients(Loss.HINGE, ONE_UNIT, truth, -0.3333333, -0.6666667, 0.1666667);
        gradients(Loss.HINGE, new double[] {1.5, 0.9, -1.1}, truth, 0, -0.6666667, 0);
    }

    @Test
    void oneUnitMeetsTheNumberOfItsTarget() {
        Samples rows = new Samples(1, new float[3], new int[3]).withTargets(2, new float[] {9, 1, 9, 2, 9, -1});
        Truth truth = Truth.of(new Exit(1, 1, Loss.SQUARED_ERROR, Exit.Link.NONE, 1), rows);

        assertThat(losses(Loss.SQUARED_ERROR, ONE_UNIT, truth)).containsExactly(new double[] {0.49, 7.84, 6.76}, NEAR);
        gradients(Loss.SQUARED_ERROR, ONE_UNIT, truth, -1.4 / 3, -5.6 / 3, 5.2 / 3);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void whatIsNotFiniteIsSeen(Loss loss) {
        int units = loss == Loss.BINARY_CROSS_ENTROPY || loss == Loss.HINGE ? 1 : 3;
        double[] outputs = new double[3 * units];
        outputs[outputs.length - 1] = Double.NaN;
        try (Memory memory = Memory.ofOneThread()) {
            Matrix delta = memory.matrix(3, units);
            assertThat(Criterion.of(loss).gradient(3, matrix(memory, outputs, units), truth(loss, 0, 0, 1), 1, delta))
                    .isFalse();
            outputs[outputs.length - 1] = 0;
            assertThat(Criterion.of(loss).gradient(3, matrix(memory, outputs, units), truth(loss, 0, 0, 1), 1, delta))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, names = {"CROSS_ENTROPY", "SQUARED_ERROR", "MULTI_CLASS_HINGE"})
    void theMostLikelyClassHasTheLargestOutput(Loss loss) {
        Predictions predictions = new Predictions(3, Criterion.of(loss).logProbabilities(THREE_UNITS, 3));

        assertThat(IntStream.range(0, 3).map(predictions::mostLikely)).containsExactly(2, 0, 1);
        addUpToOne(predictions);
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, names = {"BINARY_CROSS_ENTROPY", "SQUARED_ERROR", "HINGE"})
    void oneUnitIsTheMoreLikelyTheSecondClassTheLargerItIs(Loss loss) {
        double half = loss == Loss.SQUARED_ERROR ? 0.5 : 0;
        double[] outputs = {half - 9, half - 1, half - 0.1, half + 0.1, half + 1, half + 9};
        Predictions predictions = new Predictions(2, Criterion.of(loss).logProbabilities(outputs, 1));

        assertThat(IntStream.range(0, 6).map(predictions::mostLikely)).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(IntStream.range(0, 6).mapToObj(row -> predictions.probability(row, 1)).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        addUpToOne(predictions);
    }

    @Test
    void outputsOfSquaredErrorThatAreProbabilitiesStaySo() {
        Criterion criterion = Criterion.of(Loss.SQUARED_ERROR);
        Predictions three = new Predictions(3, criterion.logProbabilities(new double[] {0.2, 0.7, 0.1}, 3));
        Predictions one = new Predictions(2, criterion.logProbabilities(new double[] {0.3}, 1));

        assertThat(three.probability(0, 1)).isCloseTo(0.7, NEAR);
        assertThat(three.probability(0, 2)).isCloseTo(0.1, NEAR);
        assertThat(one.probability(0, 1)).isCloseTo(0.3, NEAR);
    }

    private static void addUpToOne(Predictions predictions) {
        for (int row = 0; row < predictions.rows(); row++) {
            int of = row;
            double sum = IntStream.range(0, predictions.classes())
                    .mapToDouble(label -> predictions.probability(of, label))
                    .sum();
            assertThat(sum).isCloseTo(1, NEAR);
        }
    }

    private static Truth truth(Loss loss, int... labels) {
        Samples rows = new Samples(1, new float[3], labels).withWeights(new float[] {1, 2, 0.5f});
        return Truth.of(new Exit(1, Exit.CLASS, loss, Exit.Link.NONE, 1), rows);
    }

    private static double[] losses(Loss loss, double[] outputs, Truth truth) {
        return IntStream.range(0, 3)
                .mapToDouble(row -> Criterion.of(loss).loss(outputs, outputs.length / 3, row, truth))
                .toArray();
    }

    /** Of both back ends. */
    private static void gradients(Loss loss, double[] outputs, Truth truth, double... expected) {
        int units = outputs.length / 3;
        INDArray array = Nd4j.createFromArray(outputs).reshape(3, units);
        INDArray gradient = Criterion.of(loss).gradient(array, truth, 1.0 / 3);
        assertThat(gradient.dup('c').data().asDouble()).containsExactly(expected, NEAR);
        try (Memory memory = Memory.ofOneThread()) {
            Matrix delta = memory.matrix(3, units);
            assertThat(Criterion.of(loss).gradient(3, matrix(memory, outputs, units), truth, 1 / 3f, delta)).isTrue();
            for (int i = 0; i < expected.length; i++) {
                assertThat((double) delta.get(i / units, i % units)).isCloseTo(expected[i], NEAR);
            }
        }
    }

    private static Matrix matrix(Memory memory, double[] outputs, int units) {
        Matrix matrix = memory.matrix(3, units);
        for (int i = 0; i < outputs.length; i++) {
            matrix.set(i / units, i % units, (float) outputs[i]);
        }
        return matrix;
    }
}
