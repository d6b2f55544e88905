package argmax.engine.run;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Has the JVM compile what trains, by training. */
final class WarmUp {
    private static final int MOST_RUNS = 150;
    /** So many runs in a row that are as fast as the fastest, and nothing more is to be compiled. */
    private static final int SETTLED_RUNS = 15;

    private WarmUp() {}

    /** The usual network until it is as fast as it gets, a little of everything else, and the usual network again. */
    static void run() {
        TrainNetwork usual = iris(Collections.nCopies(3, new Dense(16, Activation.RELU)), new Optimiser.Adam(0.01));
        settle(usual);
        List<Dense> oneOfEach = Stream.of(Activation.IDENTITY, Activation.LOGISTIC, Activation.TANH, Activation.RELU)
                .map(activation -> new Dense(16, activation))
                .toList();
        for (Optimiser optimiser : List.of(new Optimiser.Sgd(0.01), new Optimiser.Adam(0.01))) {
            Engine.run(iris(oneOfEach, optimiser), report -> {});
            Engine.run(blobs(oneOfEach, optimiser), report -> {});
        }
        settle(usual);
    }

    private static void settle(TrainNetwork spec) {
        long fastest = Long.MAX_VALUE;
        int settled = 0;
        for (int i = 0; i < MOST_RUNS && settled < SETTLED_RUNS; i++) {
            long start = System.nanoTime();
            Engine.run(spec, report -> {});
            long elapsed = System.nanoTime() - start;
            settled = elapsed < 1.25 * fastest && elapsed > 0.8 * fastest ? settled + 1 : 0;
            fastest = Math.min(fastest, elapsed);
        }
    }

    private static TrainNetwork iris(List<Dense> hidden, Optimiser optimiser) {
        return spec("iris", new Split.KFold(5, 0), Graph.softmax(hidden, 3), optimiser, 50);
    }

    private static TrainNetwork blobs(List<Dense> hidden, Optimiser optimiser) {
        return spec("blobs2", new Split.HoldOut(0.2, 0, 0), Graph.logistic(hidden), optimiser, 30);
    }

    private static TrainNetwork spec(String set, Split split, Graph network, Optimiser optimiser, int epochs) {
        return new TrainNetwork(
                new DataChoice(set, List.of(), DataChoice.Scaling.STANDARD),
                split,
                network,
                Learning.by(optimiser),
                new Fit(32, epochs, null, List.of(0L)),
                Watch.NOTHING_MORE);
    }
}
