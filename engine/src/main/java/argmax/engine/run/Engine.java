package argmax.engine.run;

/** The one way to run something. */
public final class Engine {
    private Engine() {}

    /** Runs {@code spec} on the calling thread, telling {@code observer} of each epoch. */
    public static RunResult run(RunSpec spec, RunObserver observer) {
        throw new UnsupportedOperationException(spec + " " + observer);
    }
}
