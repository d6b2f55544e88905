package argmax.engine.net.backend;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks and rows that tests share. */
final class Networks {
    /** Those that a network can be trained through. */
    static final List<Activation> ACTIVATIONS =
            Stream.of(Activation.values()).filter(each -> each != Activation.STEP).toList();

    private Networks() {}

    /** All rows of a data set, standardised. */
    static Samples standardised(String set) {
        Samples rows = DataSets.load(set).rows();
        return StandardScaler.fit(rows).apply(rows);
    }

    /** Rows of Gaussian numbers with a class each, a number {@code t} each, and weights between 0.5 and 2. */
    static Samples noise(int rows, int columns, int classes, RandomGenerator random) {
        float[] inputs = new float[rows * columns];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) random.nextGaussian();
        }
        int[] labels = random.ints(rows, 0, classes).toArray();
        float[] targets = new float[rows];
        float[] weights = new float[rows];
        for (int row = 0; row < rows; row++) {
            targets[row] = (float) random.nextGaussian();
            weights[row] = (float) random.nextDouble(0.5, 2);
        }
        return new Samples(columns, inputs, labels).withTargets(1, targets).withWeights(weights);
    }

    /** What a graph becomes for rows of {@link #noise}. */
    static Architecture architecture(Graph graph, int columns, int classes) {
        List<String> names = IntStream.range(0, columns).mapToObj(column -> "x" + column).toList();
        return Architecture.of(graph, names, classes, List.of("t"));
    }

    /** Every parameter Gaussian around its own start, biases too, so that no gradient vanishes for symmetry. */
    static float[] start(Architecture architecture, RandomGenerator random) {
        float[] start = new float[architecture.parameters()];
        int next = 0;
        for (Place place : architecture.places()) {
            for (Parameter parameter : place.parameters()) {
                for (int i = 0; i < parameter.size(); i++) {
                    double drawn = parameter.initial().draw(random, parameter.fanIn(), parameter.fanOut());
                    start[next++] = (float) (parameter.learned() ? drawn + 0.1 * random.nextGaussian() : drawn);
                }
            }
        }
        return start;
    }
}
