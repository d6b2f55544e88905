package argmax.engine.run;

import argmax.engine.net.backend.Backend;

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
        WarmUp.run();
    }
}
