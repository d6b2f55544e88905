package argmax.engine.bench;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Penalty;
import argmax.engine.net.Schedule;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.train.Training;
import argmax.engine.net.train.TrainingGroup;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Three networks of rising skill on MNIST, each trained on all 60,000 images and judged on the 10,000 of the test set. Batches of
 * 100, Adam with a rate that falls exponentially to 0.0001.
 *
 * @param accuracy what it reaches at least
 */
public record Ladder(String name, List<Layer> layers, int epochs, double rate, double accuracy) {
    private static final int BATCH = 100;
    private static final int STEPS_PER_EPOCH = 600;

    public static final List<Ladder> RUNGS = List.of(
            new Ladder("softmax", List.of(new Dense(10, Activation.SOFTMAX)), 6, 0.003, 0.92),
            new Ladder("five layers of ReLU", fiveLayers(), 8, 0.003, 0.975),
            new Ladder("convolution", Job.convolution(), 6, 0.004, 0.985));

    private static List<Layer> fiveLayers() {
        List<Layer> layers = new ArrayList<>();
        Stream.of(200, 100, 60, 30).forEach(units -> layers.add(new Dense(units, Activation.RELU)));
        layers.add(new Dense(10, Activation.SOFTMAX));
        return layers;
    }

    /** What a rung reached, and how long learning took, in seconds. */
    public record Reached(double accuracy, double seconds) {}

    /** Trains the network on one thread. */
    public Reached climb(long seed) {
        DataSet mnist = DataSets.load("mnist");
        Architecture architecture = Architecture.of(
                Graph.stack(Loss.CROSS_ENTROPY, layers), mnist.card().inputs(), 10, List.of());
        Schedule falling = new Schedule.Exponential((double) epochs * STEPS_PER_EPOCH / 4, 1e-4);
        Learning learning = new Learning(new Optimiser.Adam(rate), falling, Penalty.NONE, 0);
        try (TrainingGroup group =
                new TrainingGroup(Backend.fastest(architecture), new Plan(architecture, learning, BATCH))) {
            Training training = group.begin(mnist.rows(), mnist.test(), seed, 0, false, null);
            long start = System.nanoTime();
            for (int epoch = 0; epoch < epochs; epoch++) {
                training.learn(() -> false).ifPresent(overflow -> {
                    throw new IllegalStateException("%s diverged: %s".formatted(name, overflow));
                });
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Reached(training.evaluate(mnist.test()).score(), seconds);
        }
    }

    /** Prints one line of JSON per rung. */
    public static void run(PrintStream out) {
        for (Ladder rung : RUNGS) {
            Reached reached = rung.climb(1);
            out.printf(
                    Locale.ROOT,
                    "{\"peer\":\"argmax\",\"job\":\"mnist-ladder\",\"network\":\"%s\",\"epochs\":%d,\"seconds\":%.2f,\"accuracy\":%.4f}%n",
                    rung.name,
                    rung.epochs,
                    reached.seconds(),
                    reached.accuracy());
        }
    }
}
