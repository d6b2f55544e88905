package argmax.engine.run;

/**
 * Enough to repeat a run bit for bit on the same back end.
 *
 * @param backend which implementation of the network or learner served
 * @param parameters how many numbers one training learns; 0 where they aren't counted
 */
public record Receipt(RunSpec spec, String dataFingerprint, String engineVersion, String backend, int parameters) {}
