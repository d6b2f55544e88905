package argmax.engine.net.backend;

import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientTest {
    static Stream<Activation> activations() {
        return Networks.ACTIVATIONS.stream();
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
}
