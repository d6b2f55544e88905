package argmax.engine.bench;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Scores;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.train.Training;
import argmax.engine.net.train.TrainingGroup;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Times the training of a network on iris, once per back end: 4-16-16-16-3, ReLU, Adam, batches of 32, 100 epochs on all 150
 * standardised rows. Only learning is timed, nothing is evaluated in between, and the first trainings warm the JVM.
 */
public final class NetworkBench {
    private static final int EPOCHS = 100;
    private static final int WARM_UPS = 12;
    private static final int REPETITIONS = 7;

    private NetworkBench() {}

    /** Prints one line of JSON per back end: the median time in seconds, and the loss after the last training. */
    public static void run(PrintStream out) {
        for (Backend backend : Backend.values()) {
            out.println(iris(backend));
        }
    }

    /** The same from the command line. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    private static String iris(Backend backend) {
        DataSet iris = DataSets.load("iris");
        Samples rows = StandardScaler.fit(iris.rows()).apply(iris.rows());
        Graph graph = Graph.softmax(Collections.nCopies(3, new Dense(16, Activation.RELU)), 3);
        Architecture architecture = Architecture.of(graph, iris.card().inputs(), 3, List.of());
        double[] seconds = new double[REPETITIONS];
        double loss = Double.NaN;
        for (int i = -WARM_UPS; i < REPETITIONS; i++) {
            try (TrainingGroup group = new TrainingGroup(backend, new Plan(architecture, Learning.by(new Optimiser.Adam(0.01)), 32))) {
                Training training = group.begin(rows, rows, i, 0, false, null);
                double elapsed = secondsFor(training);
                if (i >= 0) {
                    seconds[i] = elapsed;
                }
                loss = Scores.logLoss(training.predict(rows), rows.labels());
            }
        }
        Arrays.sort(seconds);
        double median = seconds[REPETITIONS / 2];
        return String.format(
                Locale.ROOT,
                "{\"peer\":\"argmax\",\"backend\":\"%s\",\"job\":\"iris\",\"seconds\":%.5f,\"loss\":%.4f,"
                        + "\"samples_per_second\":%d}",
                backend.id(),
                median,
                loss,
                Math.round(rows.rows() * EPOCHS / median));
    }

    private static double secondsFor(Training training) {
        long start = System.nanoTime();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            training.learn(() -> false).ifPresent(overflow -> {
                throw new IllegalStateException("The benchmark's training diverged: " + overflow);
            });
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
