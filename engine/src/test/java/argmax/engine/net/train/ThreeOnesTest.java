package argmax.engine.net.train;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Scores;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Embedding;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.SimpleRnn;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreeOnesTest {
    private static final Samples TRAINING = DataSets.load("bits111").rows();
    private static final Samples TEST = DataSets.load("bits111").test();

    @Test
    void eightRecurrentUnitsFindThreeOnesInARow() {
        Graph elman = Graph.logistic(List.of(new Embedding(2, 1), new SimpleRnn(8, Activation.TANH, null)));
        assertThat(accuracy(elman, TRAINING, TEST)).isGreaterThan(0.97);
    }

    /** The best that is possible with these two numbers is 0.7971. */
    @Test
    void whoKnowsOnlyTheCountOfOnesAndTheLengthDoesNot() {
        Samples counts = counts(TRAINING);
        StandardScaler scaler = StandardScaler.fit(counts);
        double accuracy = accuracy(Graph.logistic(List.of()), scaler.apply(counts), scaler.apply(counts(TEST)));
        assertThat(accuracy).isBetween(0.77, 0.82);
    }

    private static double accuracy(Graph graph, Samples training, Samples test) {
        List<String> columns = IntStream.range(0, training.columns()).mapToObj(column -> "x" + column).toList();
        Architecture architecture = Architecture.of(graph, columns, 2, List.of());
        Plan plan = new Plan(architecture, Learning.by(new Optimiser.Adam(0.01)), 50);
        try (TrainingGroup group = new TrainingGroup(Backend.FUSED, plan)) {
            Training run = group.begin(training, test, 1, 0, false, null);
            for (int epoch = 0; epoch < 20; epoch++) {
                assertThat(run.learn(() -> false)).isEmpty();
            }
            return Scores.accuracy(run.predict(test), test.labels());
        }
    }

    private static Samples counts(Samples bits) {
        float[] counts = new float[2 * bits.rows()];
        for (int row = 0; row < bits.rows(); row++) {
            counts[2 * row + 1] = bits.length(row);
            for (int step = 0; step < bits.columns(); step++) {
                counts[2 * row] += bits.input(row, step);
            }
        }
        return new Samples(2, counts, bits.labels());
    }
}
