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
            case TrainSpec alone -> trial(alone, observer, stop(observer));
            case Study study -> new StudyRun(study).run(observer, stop(observer));
            case Refits refits -> new RefitsRun(refits).run(observer, stop(observer));
            case TrainGan gan -> run(spec, observer, gan.backend());
            case TrainDecorrelated apart -> run(spec, observer, apart.backend());
        };
    }

    /** Runs {@code spec} on a back end of one's choice, to compare them. */
    static RunResult run(RunSpec spec, RunObserver observer, Backend backend) {
        StopSignal stop = stop(observer);
        return switch (spec) {
            case TrainNetwork network -> new NetworkRun(network, backend).run(observer, stop);
            case TrainGan gan -> new GanRun(gan, backend).run(observer, stop);
            case TrainDecorrelated decorrelated -> new DecorrelationRun(decorrelated, backend).run(observer, stop);
            case TrainClassic _, FitCurve _, Study _, Refits _ -> throw new IllegalArgumentException("Back ends are for networks alone");
        };
    }

    /** One training by itself, or a trial of a study, which has one signal for all of them. */
    static RunResult trial(TrainSpec spec, RunObserver observer, StopSignal stop) {
        return switch (spec) {
            case TrainNetwork network -> new NetworkRun(network, network.backend()).run(observer, stop);
            case TrainClassic classic -> new ClassicRun(classic).run(observer, stop);
            case FitCurve curve -> new FitCurveRun(curve).run(observer, stop);
        };
    }

    private static StopSignal stop(RunObserver observer) {
        return new StopSignal(observer, System::nanoTime);
    }

    /**
     * Loads the native libraries and has the JVM compile what trains, so that the first learner doesn't wait for it. Takes a
     * second or two; for a thread in the background.
     */
    public static void warmUp() {
        WarmUp.run();
    }
}
