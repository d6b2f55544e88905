package argmax.engine.net.backend;

import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Loss;
import argmax.engine.net.Maxout;
import argmax.engine.net.Node;
import argmax.engine.net.Output;
import argmax.engine.net.PRelu;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GradientTest {
    static Stream<Activation> activations() {
        return Networks.ACTIVATIONS.stream();
    }

    static Stream<Layer> layers() {
        return Stream.of(
                new PRelu(0.25), new PRelu(-0.5), new Maxout(3, 2, null), new Maxout(17, 3, null), new Maxout(1, 8, null));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void theSoftmaxGradientIsTheSlopeOfTheLoss(Activation activation) {
        Graph graph = Graph.softmax(List.of(new Dense(5, activation), new Dense(3, activation)), 3);
        GradientCheck.of(graph, Networks.noise(6, 4, 3, new SplittableRandom(1)), 3);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void theLogisticGradientIsTheSlopeOfTheLoss(Activation activation) {
        Graph graph = Graph.logistic(List.of(new Dense(4, activation), new Dense(3, activation)));
        GradientCheck.of(graph, Networks.noise(6, 2, 2, new SplittableRandom(2)), 2);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void activationsThatStandAloneGiveTheSlopeOfTheLoss(Activation activation) {
        Graph graph = Graph.softmax(List.of(new Dense(5, Activation.IDENTITY), new Activate(activation)), 3);
        GradientCheck.of(graph, Networks.noise(6, 4, 3, new SplittableRandom(3)), 3);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layersGiveTheSlopeOfTheLoss(Layer layer) {
        Graph graph = Graph.softmax(List.of(new Dense(5, Activation.TANH), layer), 3);
        GradientCheck.of(graph, Networks.noise(7, 4, 3, new SplittableRandom(4)), 3);
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, names = {"CROSS_ENTROPY", "SQUARED_ERROR", "MULTI_CLASS_HINGE"})
    void lossesOfSeveralUnitsHaveTheSlopeThatTheyGive(Loss loss) {
        Graph graph = Graph.stack(loss, List.of(new Dense(5, Activation.TANH), new Dense(4, Activation.IDENTITY)));
        GradientCheck.of(graph, Networks.noise(9, 3, 4, new SplittableRandom(5)), 4);
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, names = {"BINARY_CROSS_ENTROPY", "SQUARED_ERROR", "HINGE"})
    void lossesOfOneUnitHaveTheSlopeThatTheyGive(Loss loss) {
        Graph graph = Graph.stack(loss, List.of(new Dense(5, Activation.TANH), new Dense(1, Activation.IDENTITY)));
        GradientCheck.of(graph, Networks.noise(9, 3, 2, new SplittableRandom(6)), 2);
    }

    @Test
    void anOutputForANumberHasTheSlopeThatItGives() {
        Graph graph = new Graph(
                List.of(Node.of(new Dense(5, Activation.TANH)), Node.of(new Dense(1, Activation.SOFTPLUS))),
                List.of(new Output("", "t", Loss.SQUARED_ERROR, -0.7)));
        GradientCheck.of(graph, Networks.noise(9, 3, 2, new SplittableRandom(7)), 2);
    }
}
