package argmax.engine.bench;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Flatten;
import argmax.engine.net.Graph;
import argmax.engine.net.Initialisation;
import argmax.engine.net.Layer;
import argmax.engine.net.Loss;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Reshape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A training that is timed: the same work as the job of that name in {@code engine/bench/peers.py}. ReLU, He's uniform weights,
 * softmax and cross-entropy, Adam.
 *
 * @param set the data set; all its rows are learned from, test rows too
 * @param layers all layers, the output included
 * @param repetitions how often it is timed, after {@code warmUps} that are not
 */
record Job(String name, String set, List<Layer> layers, int batch, int epochs, double rate, int warmUps, int repetitions) {
    private static final Initialisation HE = new Initialisation.He();

    static final List<Job> ALL = List.of(
            new Job("iris", "iris", dense(3, 16, 16, 16), 32, 100, 1e-2, 30, 21),
            new Job("jets128", "jets-pythia6", dense(5, 64, 32, 32), 128, 5, 1e-3, 2, 5),
            new Job("jets1024", "jets-pythia6", dense(5, 64, 32, 32), 1024, 5, 1e-3, 2, 5),
            new Job("mnist", "mnist", dense(10, 200, 100, 60, 30), 100, 2, 1e-3, 1, 3),
            new Job("convolution", "mnist", convolution(), 100, 1, 1e-3, 1, 3));

    /** @throws InvalidValue where there is none */
    static Job named(String name) {
        return ALL.stream()
                .filter(job -> job.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("job", name, "one of " + String.join(", ", ALL.stream().map(Job::name).toList())));
    }

    private static List<Layer> dense(int classes, int... hidden) {
        List<Layer> layers = new ArrayList<>();
        Arrays.stream(hidden).forEach(units -> layers.add(new Dense(units, Activation.RELU, HE)));
        layers.add(new Dense(classes, Activation.SOFTMAX, HE));
        return layers;
    }

    static List<Layer> convolution() {
        return List.of(
                new Reshape(List.of(28, 28, 1)),
                new Conv2D(8, 3, Activation.RELU),
                new MaxPool2D(2),
                new Conv2D(16, 3, Activation.RELU),
                new MaxPool2D(2),
                new Flatten(),
                new Dense(10, Activation.SOFTMAX, HE));
    }

    /** What is learned from: standardised, or for images as they are, between 0 and 1. */
    Samples rows() {
        DataSet data = DataSets.load(set);
        if (set.equals("mnist")) {
            return data.rows();
        }
        Samples all = Samples.concatenated(data.rows(), data.test());
        return StandardScaler.fit(all).apply(all);
    }

    Architecture architecture() {
        List<String> columns = DataSets.card(set).inputs();
        return Architecture.of(
                Graph.stack(Loss.CROSS_ENTROPY, layers), columns, DataSets.card(set).classes().size(), List.of());
    }
}
