package argmax.lessons.diagnosis;

import argmax.engine.classic.Learner;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Fit;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Specifications that tests start from. */
final class Specs {
    private Specs() {}

    /** Five-fold on all four columns of the irises, scaled. */
    static TrainNetwork iris(Optimiser optimiser, Activation activation, int layers, Fit fit) {
        return network(data("iris", Scaling.STANDARD, null), new Split.KFold(5, 23), softmax(activation, layers, 16, 3),
                optimiser, fit);
    }

    static TrainNetwork network(DataChoice data, Split split, Graph network, Optimiser optimiser, Fit fit) {
        return new TrainNetwork(data, split, network, Learning.by(optimiser), fit, Watch.NOTHING_MORE);
    }

    static TrainClassic classic(String set, int rows, Learner learner) {
        return new TrainClassic(
                data(set, Scaling.STANDARD, rows), new Split.HoldOut(0.3, 0, 1), learner, List.of(1L), Watch.NOTHING_MORE);
    }

    static DataChoice data(String set, Scaling scaling, @Nullable Integer rows) {
        return new DataChoice(set, List.of(), scaling, rows);
    }

    static Graph softmax(Activation activation, int layers, int units, int classes) {
        return Graph.softmax(hidden(activation, layers, units), classes);
    }

    static Graph logistic(Activation activation, int layers, int units) {
        return Graph.logistic(hidden(activation, layers, units));
    }

    private static List<Dense> hidden(Activation activation, int layers, int units) {
        return IntStream.range(0, layers).mapToObj(_ -> new Dense(units, activation)).toList();
    }

    static Fit fit(int batch, int epochs, Long... seeds) {
        return new Fit(batch, epochs, null, List.of(seeds));
    }

    static Fit patient(int batch, int epochs, int patience) {
        return new Fit(batch, epochs, new EarlyStopping(0.001, patience), List.of(1L));
    }
}
