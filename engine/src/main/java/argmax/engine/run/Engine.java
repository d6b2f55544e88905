package argmax.engine.run;

import argmax.engine.net.Backend;

/** The one way to run something. */
public final class Engine {
    private Engine() {}

    /** Runs {@code spec} on the calling thread, telling {@code observer} of each epoch. */
    public static RunResult run(RunSpec spec, RunObserver observer) {
        return run(spec, observer, Backend.FUSED);
    }

    /** Runs {@code spec} on a back end of one's choice, to compare them. */
    static RunResult run(RunSpec spec, RunObserver observer, Backend backend) {
        return switch (spec) {
            case TrainNetwork network -> new NetworkRun(network, backend).run(observer, new StopSignal(observer, System::nanoTime));
        };
    }
}
