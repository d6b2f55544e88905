package argmax.engine.net.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.Shape;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.memory.Natives;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Images of R rows and H · W pixels are normalised as R · H · W rows of their channels. */
class BatchNormFormsTest {
    private static final BatchNorm LAYER = new BatchNorm(0.6);
    private static final int CHANNELS = 3;
    private static final double[] X = numbers(1, 2);
    private static final double[] DELTA = numbers(2, 0);
    /** Gamma, beta, running mean and variance. */
    private static final double[][] START = {{1, 2, -1}, {0.5, 0, -0.5}, {0, 0, 0}, {1, 1, 1}};

    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    private static double[] numbers(long seed, double mean) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, 6 * 4 * 5 * CHANNELS).mapToDouble(_ -> mean + random.nextGaussian()).toArray();
    }

    private static Place place(Shape shape) {
        List<Parameter> parameters = LAYER.parameters(List.of(shape));
        return new Place(1, "norm", LAYER, List.of(0), shape, parameters, 0);
    }

    private static Pass learning(int rows) {
        Samples samples = new Samples(1, new float[rows], new int[rows]);
        return Pass.learning(Pass.Purpose.LEARN, 0, 0, samples, IntStream.range(0, rows).toArray(), 0, rows);
    }

    /** Output, gradient by the input, parameters and gradients by them, one after the other. */
    private static List<Double> fused(Shape shape, double already) {
        int rows = X.length / shape.size();
        try (Memory memory = Memory.ofOneThread()) {
            List<Matrix> all = List.of(
                    filled(memory, rows, shape.size(), X),
                    memory.matrix(rows, shape.size()),
                    filled(memory, rows, shape.size(), DELTA),
                    filled(memory, rows, shape.size(), IntStream.range(0, X.length).mapToDouble(_ -> already).toArray()));
            List<Matrix> parameters = new ArrayList<>();
            for (double[] start : START) {
                parameters.add(filled(memory, 1, CHANNELS, start));
            }
            List<Matrix> gradients = Stream.generate(() -> memory.matrix(1, CHANNELS)).limit(4).toList();
            FusedForm form = Kinds.fused(new FusedSite(
                    place(shape),
                    List.of(),
                    List.of(new FusedSite.Entry(all.get(0), all.get(3), already != 0, shape)),
                    all.get(1),
                    all.get(2),
                    parameters,
                    gradients,
                    (_, height, width) -> memory.matrix(height, width)));
            form.forward(learning(rows));
            form.backward(learning(rows));
            List<Double> result = new ArrayList<>();
            read(all.get(1), 0, result);
            read(all.get(3), already, result);
            parameters.forEach(parameter -> read(parameter, 0, result));
            gradients.forEach(gradient -> read(gradient, 0, result));
            assertThat(IntStream.range(shape.size(), all.get(3).stride()).mapToDouble(i -> all.get(3).get(rows - 1, i)))
                    .as("padding of gradients")
                    .allMatch(number -> number == already || number == 0);
            return result;
        }
    }

    private static Matrix filled(Memory memory, int rows, int columns, double[] from) {
        Matrix matrix = memory.matrix(rows, columns);
        IntStream.range(0, from.length).forEach(i -> matrix.set(i / columns, i % columns, (float) from[i]));
        return matrix;
    }

    private static void read(Matrix matrix, double less, List<Double> into) {
        IntStream.range(0, matrix.rows() * matrix.columns())
                .forEach(i -> into.add(matrix.get(i / matrix.columns(), i % matrix.columns()) - less));
    }

    private static List<Double> oracle(Shape shape) {
        int rows = X.length / shape.size();
        List<INDArray> parameters = new ArrayList<>();
        List<INDArray> gradients = new ArrayList<>();
        for (double[] start : START) {
            parameters.add(Nd4j.createFromArray(new double[][] {start}));
            gradients.add(Nd4j.createFromArray(new double[1][CHANNELS]));
        }
        Nd4jForm form = Kinds.nd4j(new Nd4jSite(place(shape), List.of(), List.of(shape), parameters, gradients));
        List<INDArray> all = new ArrayList<>();
        all.add(form.forward(List.of(Nd4j.createFromArray(X).reshape(rows, shape.size())), learning(rows)));
        all.add(form.backward(Nd4j.createFromArray(DELTA).reshape(rows, shape.size()), learning(rows)).getFirst());
        all.addAll(parameters);
        all.addAll(gradients);
        List<Double> result = new ArrayList<>();
        for (INDArray array : all) {
            for (double number : array.dup('c').data().asDouble()) {
                result.add(number);
            }
        }
        return result;
    }

    @Test
    void anImageIsNormalisedPerChannelOverAllItsPixels() {
        List<Double> flat = oracle(Shape.of(CHANNELS));

        near(oracle(Shape.of(4, 5, CHANNELS)), flat, 1e-12);
        near(fused(Shape.of(CHANNELS), 0), flat, 2e-5);
        near(fused(Shape.of(4, 5, CHANNELS), 0), flat, 2e-5);
        near(fused(Shape.of(20, CHANNELS), 0), flat, 2e-5);
    }

    @Test
    void theGradientIsAddedWhereAnotherLayerWroteBefore() {
        near(fused(Shape.of(4, 5, CHANNELS), 0.25), oracle(Shape.of(CHANNELS)), 2e-5);
    }

    private static void near(List<Double> found, List<Double> expected, double distance) {
        double[] numbers = expected.stream().mapToDouble(Double::doubleValue).toArray();
        assertThat(found.stream().mapToDouble(Double::doubleValue).toArray()).containsExactly(numbers, within(distance));
    }

    @Test
    void normalisedValuesHaveBetaAsMeanAndGammaAsDeviation() {
        List<Double> output = fused(Shape.of(4, 5, CHANNELS), 0).subList(0, X.length);
        for (int channel = 0; channel < CHANNELS; channel++) {
            int first = channel;
            double[] own = IntStream.range(0, X.length / CHANNELS).mapToDouble(i -> output.get(CHANNELS * i + first)).toArray();
            double mean = IntStream.range(0, own.length).mapToDouble(i -> own[i]).average().orElseThrow();
            double square = IntStream.range(0, own.length).mapToDouble(i -> own[i] * own[i]).average().orElseThrow();

            assertThat(mean).isCloseTo(START[1][channel], within(1e-6));
            assertThat(Math.sqrt(square - mean * mean)).isCloseTo(Math.abs(START[0][channel]), within(1e-4));
        }
    }
}
