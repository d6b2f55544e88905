package argmax.engine.net.backend;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.AveragePool2D;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Flatten;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Reshape;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small images by hand, and PyTorch 1.13 in double precision on images of sines with weights of cosines. */
class ImageNumbersTest {
    private static final Offset<Double> CLOSE = Offset.offset(2e-6);
    private static final Learning LEARNING = Learning.by(new Optimiser.Sgd(1));

    /** What leaves the layer for an image, with the given bias and weights. */
    private static double[] outputs(Backend backend, Layer layer, List<Integer> shape, float[] image, float... parameters) {
        Graph graph = Graph.softmax(List.of(new Reshape(shape), layer, new Flatten()), 2);
        Architecture architecture = Networks.architecture(graph, image.length, 2);
        try (Workspace space = backend.open(new Plan(architecture, LEARNING, 1))) {
            float[] all = Arrays.copyOf(parameters, architecture.parameters());
            return space.network(all).outputs(2, new Samples(image.length, image, new int[] {0}));
        }
    }

    private static float[] sines(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) Math.sin(i + 1);
        }
        return numbers;
    }

    /** Three biases, then 3 × 3 × 2 × 3 weights. */
    private static float[] cosines() {
        float[] numbers = new float[57];
        System.arraycopy(new float[] {0.1f, 0.2f, 0.3f}, 0, numbers, 0, 3);
        for (int i = 3; i < numbers.length; i++) {
            numbers[i] = (float) Math.cos(i - 2);
        }
        return numbers;
    }

    @ParameterizedTest
    @EnumSource
    void aFilterIsMultipliedWithEachPatchWithoutTurningIt(Backend backend) {
        float[] image = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        Conv2D layer = new Conv2D(1, 2, Activation.RELU);

        assertThat(outputs(backend, layer, List.of(3, 3, 1), image, -12, 1, -1, 2, 0.5f))
                .containsExactly(0, 0, 5, 7.5);
    }

    @ParameterizedTest
    @EnumSource
    void theBorderOfAnImageIsZero(Backend backend) {
        Conv2D layer = new Conv2D(1, 2, 2, 1, Activation.IDENTITY, null);

        assertThat(outputs(backend, layer, List.of(2, 2, 1), new float[] {1, 2, 3, 4}, 10, 1, 10, 100, 1000))
                .containsExactly(1010, 210, 40, 14);
    }

    /** {@code torch.nn.functional.conv2d(x, w, b, stride=s, padding=p)} for both strides and paddings. */
    @ParameterizedTest
    @EnumSource
    void convolutionsAgreeWithPyTorch(Backend backend) {
        Conv2D plain = new Conv2D(3, 3, Activation.IDENTITY);
        Conv2D wide = new Conv2D(3, 3, 2, 1, Activation.IDENTITY, null);

        assertThat(outputs(backend, plain, List.of(5, 4, 2), sines(40), cosines()))
                .containsExactly(
                        new double[] {
                            -0.173796, -0.419874, -0.096043, -0.451594, 0.195821, 0.847079,
                            -0.584294, 0.004974, 0.773548, 0.727915, 0.876952, 0.403603,
                            0.572926, 0.876627, 0.55824, 0.468871, 0.007185, -0.277227
                        },
                        CLOSE);
        assertThat(outputs(backend, wide, List.of(5, 4, 2), sines(40), cosines()))
                .containsExactly(
                        new double[] {
                            1.080815, 1.345474, 0.556989, -0.283816, -0.192808, 0.259346,
                            -0.553755, -0.82656, -0.15555, 0.727915, 0.876952, 0.403603,
                            0.900538, 1.069002, 0.438509, -0.231777, -0.389572, -0.005317
                        },
                        CLOSE);
    }

    /** {@code torch.nn.functional.max_pool2d(x, 3, 1)} and {@code avg_pool2d(x, 2, 2)}. */
    @ParameterizedTest
    @EnumSource
    void poolingAgreesWithPyTorch(Backend backend) {
        assertThat(outputs(backend, new MaxPool2D(3, 1), List.of(5, 4, 2), sines(40)))
                .containsExactly(
                        new double[] {
                            0.841471, 0.990607, 0.836656, 0.990607, 0.956376, 0.990607,
                            0.956376, 0.990607, 0.999912, 0.912945, 0.963795, 0.912945
                        },
                        CLOSE);
        assertThat(outputs(backend, new AveragePool2D(2), List.of(5, 4, 2), sines(40)))
                .containsExactly(
                        new double[] {0.09868, -0.232025, 0.192129, 0.353162, 0.003126, 0.298856, -0.269309, -0.337759}, CLOSE);
    }

    @ParameterizedTest
    @EnumSource
    void poolingTakesTheLargestAndTheMeanOfEachPatch(Backend backend) {
        float[] image = {1, -2, 7, 3, 5, 0, 9, -4, 2, 2, -6, -1, 100, 100, 100};
        List<Integer> shape = List.of(5, 3, 1);

        assertThat(outputs(backend, new MaxPool2D(2), shape, image)).containsExactly(5, 9);
        assertThat(outputs(backend, new AveragePool2D(2), shape, image)).containsExactly(1.75, 0.25);
        assertThat(outputs(backend, new MaxPool2D(2, 1), List.of(2, 3, 1), Arrays.copyOf(image, 6))).containsExactly(5, 7);
    }

    /** An image of equal numbers, made by biases alone: what they get shows where the gradient goes. */
    @ParameterizedTest
    @EnumSource
    void ofEqualNumbersTheFirstGetsTheGradient(Backend backend) {
        assertThat(pixelsWithGradient(backend, new MaxPool2D(2))).containsExactly(0, 2, 8, 10);
        assertThat(pixelsWithGradient(backend, new MaxPool2D(2, 1))).containsExactly(0, 1, 2, 4, 5, 6, 8, 9, 10);
        assertThat(pixelsWithGradient(backend, new MaxPool2D(3, 2))).containsExactly(0);
        assertThat(pixelsWithGradient(backend, new AveragePool2D(3, 2))).containsExactly(0, 1, 2, 4, 5, 6, 8, 9, 10);
    }

    private static int[] pixelsWithGradient(Backend backend, Layer layer) {
        Graph graph = Graph.softmax(
                List.of(new Dense(16, Activation.IDENTITY), new Reshape(List.of(4, 4, 1)), layer, new Flatten()), 2);
        Architecture architecture = Networks.architecture(graph, 1, 2);
        float[] start = Networks.start(architecture, new SplittableRandom(5));
        Arrays.fill(start, 0, 16, 0.5f);
        Arrays.fill(start, 16, 32, 0);
        try (Workspace space = backend.open(new Plan(architecture, LEARNING, 1))) {
            float[] gradient = space.network(start).gradient(Batch.of(new Samples(1, new float[] {1}, new int[] {1}), 0));
            return IntStream.range(0, 16).filter(pixel -> gradient[pixel] != 0).toArray();
        }
    }
}
