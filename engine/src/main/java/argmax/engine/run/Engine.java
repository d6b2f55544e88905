package argmax.engine.run;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.List;
import java.util.stream.Stream;

/** The one way to run something. */
public final class Engine {
    private Engine() {}

    /**
     * Runs {@code spec} on the calling thread, telling {@code observer} of each epoch. Whatever the observer throws ends the run
     * and comes out here.
     */
    public static RunResult run(RunSpec spec, RunObserver observer) {
        return switch (spec) {
            case TrainNetwork network -> run(spec, observer, Backend.fastest(network.architecture()));
            case TrainGan gan ->
                run(spec, observer, Backend.fastest(gan.generatorArchitecture(), gan.discriminatorArchitecture()));
            case TrainDecorrelated apart ->
                run(spec, observer, Backend.fastest(apart.classifierArchitecture(), apart.adversaryArchitecture()));
        };
    }

    /** Runs {@code spec} on a back end of one's choice, to compare them. */
    static RunResult run(RunSpec spec, RunObserver observer, Backend backend) {
        StopSignal stop = new StopSignal(observer, System::nanoTime);
        return switch (spec) {
            case TrainNetwork network -> new NetworkRun(network, backend).run(observer, stop);
            case TrainGan gan -> new GanRun(gan, backend).run(observer, stop);
            case TrainDecorrelated decorrelated -> new DecorrelationRun(decorrelated, backend).run(observer, stop);
        };
    }

    /**
     * Loads the native libraries and has the JVM compile what trains, so that the first learner doesn't wait for it. Takes a
     * second or two; for a thread in the background.
     */
    public static void warmUp() {
        List<Dense> oneOfEach = Stream.of(Activation.IDENTITY, Activation.LOGISTIC, Activation.TANH, Activation.RELU)
                .map(activation -> new Dense(16, activation))
                .toList();
        for (Optimiser optimiser : List.of(new Optimiser.Sgd(0.01), new Optimiser.Adam(0.01))) {
            run(warmUpOf("iris", new Split.KFold(5, 0), Graph.softmax(oneOfEach, 3), optimiser), report -> {});
            run(warmUpOf("blobs2", new Split.HoldOut(0.2, 0, 0), Graph.logistic(oneOfEach), optimiser), report -> {});
        }
    }

    private static TrainNetwork warmUpOf(String set, Split split, Graph network, Optimiser optimiser) {
        DataChoice data = new DataChoice(set, List.of(), DataChoice.Scaling.STANDARD);
        return new TrainNetwork(data, split, network, Learning.by(optimiser), new Fit(16, 60, null, List.of(0L)), Watch.NOTHING_MORE);
    }
}
