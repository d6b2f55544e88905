package argmax.engine.net;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks and rows that tests share. */
final class Networks {
    private static final List<Activation> ACTIVATIONS = List.of(Activation.values());

    private Networks() {}

    /** All rows of a data set, standardised. */
    static Samples standardised(String set) {
        Samples rows = DataSets.load(set).rows();
        return StandardScaler.fit(rows).apply(rows);
    }

    /** Up to four hidden layers of up to 40 units with any activation; softmax on iris, else logistic on blobs2. */
    static Architecture random(SplittableRandom random) {
        List<Dense> hidden = Stream.generate(() -> layer(random))
                .limit(random.nextInt(5))
                .toList();
        return random.nextBoolean()
                ? new Architecture(4, hidden, Head.SOFTMAX, 3)
                : new Architecture(2, hidden, Head.LOGISTIC, 2);
    }

    private static Dense layer(SplittableRandom random) {
        return new Dense(random.nextInt(1, 41), ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size())));
    }

    static Samples rowsFor(Architecture architecture) {
        return standardised(architecture.head() == Head.SOFTMAX ? "iris" : "blobs2");
    }

    static int[] first(int count) {
        return IntStream.range(0, count).toArray();
    }

    static double loss(Architecture architecture, Network network, Samples samples) {
        double[] logits = network.outputs(architecture.layers(), samples);
        double[] logarithms = Loss.of(architecture.head()).logProbabilities(logits, architecture.classes());
        return Scores.logLoss(new Predictions(architecture.classes(), logarithms), samples.labels());
    }
}
