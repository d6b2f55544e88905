package argmax.engine.net.backend;

import argmax.engine.net.Activation;
import argmax.engine.net.AveragePool2D;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Flatten;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.Reshape;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
    private static final int CLASSES = 3;
    private static final Activation[] SMOOTH = {Activation.IDENTITY, Activation.LOGISTIC, Activation.TANH};

    /** What is tried; images are made by a dense layer, so that gradients by images are checked too. */
    enum Kind {
        CONVOLUTION {
            @Override
            Layer layer(SplittableRandom random, int filters) {
                Activation activation = SMOOTH[random.nextInt(SMOOTH.length)];
                return new Conv2D(
                        random.nextInt(1, filters + 1),
                        random.nextInt(1, 4),
                        random.nextInt(1, 4),
                        random.nextInt(3),
                        activation,
                        null);
            }
        },
        MAXIMUM {
            @Override
            Layer layer(SplittableRandom random, int filters) {
                return new MaxPool2D(random.nextInt(1, 4), random.nextInt(1, 4));
            }
        },
        MEAN {
            @Override
            Layer layer(SplittableRandom random, int filters) {
                return new AveragePool2D(random.nextInt(1, 4), random.nextInt(1, 4));
            }
        };

        /** A layer for images of at least 3 × 3 pixels. */
        abstract Layer layer(SplittableRandom random, int filters);
    }

    private static Node node(String name, Layer layer, String... inputs) {
        return new Node(name, layer, List.of(inputs));
    }

    private static Graph row(Layer layer, int height, int width, int channels) {
        Dense image = new Dense(height * width * channels, Activation.TANH);
        return Graph.softmax(List.of(image, new Reshape(List.of(height, width, channels)), layer, new Flatten()), CLASSES);
    }

    /** Two layers that take the same image, which gets gradients from both; each leads to an output. */
    private static Graph branches(Layer one, Layer other, int height, int width, int channels) {
        Dense last = new Dense(CLASSES, Activation.SOFTMAX);
        return new Graph(
                List.of(
                        Node.of(new Dense(height * width * channels, Activation.TANH)),
                        node("image", new Reshape(List.of(height, width, channels))),
                        node("one", one, "image"),
                        Node.of(new Flatten()),
                        node("first", last),
                        node("flat image", new Flatten(), "image"),
                        node("second", last),
                        node("other", other, "image"),
                        Node.of(new Flatten()),
                        node("third", last)),
                List.of(
                        new Output("first", "", Loss.CROSS_ENTROPY, 1),
                        new Output("second", "", Loss.CROSS_ENTROPY, 0.3),
                        new Output("third", "", Loss.CROSS_ENTROPY, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void theGradientIsTheSlopeOfTheLoss(Kind kind) {
        SplittableRandom random = new SplittableRandom(81);
        for (int trial = 0; trial < 5; trial++) {
            Layer layer = kind.layer(random, 3);
            Graph graph = row(layer, random.nextInt(3, 6), random.nextInt(3, 6), random.nextInt(1, 3));
            GradientCheck.of(graph, Networks.noise(4, 1, CLASSES, random), CLASSES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothBackEndsLearnTheSameFromImagesOfAnySize(Kind kind) {
        SplittableRandom random = new SplittableRandom(82);
        for (int trial = 0; trial < 6; trial++) {
            Layer layer = kind.layer(random, 20);
            Graph graph = row(layer, random.nextInt(3, 8), random.nextInt(3, 8), random.nextInt(1, 36));
            agree(graph, random, random.nextInt(1, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void bothBackEndsAddUpGradientsOfAnImageThatSeveralLayersTake(int threads) {
        SplittableRandom random = new SplittableRandom(83);
        for (Kind one : Kind.values()) {
            for (Kind other : Kind.values()) {
                Graph graph = branches(
                        one.layer(random, 5),
                        other.layer(random, 5),
                        random.nextInt(3, 6),
                        random.nextInt(3, 6),
                        random.nextInt(1, 6));
                agree(graph, random, threads);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void bothBackEndsLearnTheSameFromTheDataAsImages(int threads) {
        Graph graph = Graph.softmax(
                List.of(
                        new Reshape(List.of(9, 8, 1)),
                        new Conv2D(8, 3, 1, 1, Activation.RELU, null),
                        new MaxPool2D(2),
                        new Conv2D(16, 3, Activation.RELU),
                        new AveragePool2D(2),
                        new Flatten()),
                CLASSES);
        SplittableRandom random = new SplittableRandom(84);

        Learning learning = Learning.by(new Optimiser.Adam(0.003));
        Agreement.of(graph, Networks.noise(70, 72, CLASSES, random), CLASSES, learning, 33, threads);
    }

    private static void agree(Graph graph, SplittableRandom random, int threads) {
        Learning learning = Learning.by(new Optimiser.Sgd(0.05));
        Agreement.of(graph, Networks.noise(25, 3, CLASSES, random), CLASSES, learning, random.nextInt(16, 25), threads);
    }
}
