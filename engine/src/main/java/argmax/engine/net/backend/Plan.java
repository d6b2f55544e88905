package argmax.engine.net.backend;

import argmax.engine.InvalidValue;
import argmax.engine.net.Architecture;
import argmax.engine.net.Learning;
import argmax.engine.net.layer.Kinds;

/**
 * What a workspace is made for.
 *
 * @param batchSize the most rows of a step
 * @param threads how many may share the rows of a step, 1 or 2; see {@link #workers}
 * @param dataGradient whether {@link Network#dataGradient} is wanted
 */
public record Plan(Architecture architecture, Learning learning, int batchSize, int threads, boolean dataGradient) {
    public Plan {
        InvalidValue.wholeNumber("batchSize", batchSize, 1, 65_536);
        InvalidValue.wholeNumber("threads", threads, 1, 2);
    }

    /** For one thread. */
    public Plan(Architecture architecture, Learning learning, int batchSize) {
        this(architecture, learning, batchSize, 1);
    }

    /** How many threads share the rows of a step: one alone where a layer takes statistics of the whole batch. */
    int workers() {
        boolean separable =
                architecture.places().stream().skip(1).allMatch(place -> Kinds.separable(place.layer()));
        return separable ? threads : 1;
    }

    /** Of a network whose data nobody wants a gradient by. */
    public Plan(Architecture architecture, Learning learning, int batchSize, int threads) {
        this(architecture, learning, batchSize, threads, false);
    }

    /** Whether the gradient by the values of a place is of use. */
    boolean passesBack(int place) {
        return dataGradient || architecture.learns(place);
    }

    void requireDataGradient() {
        if (!dataGradient) {
            throw new IllegalStateException("The plan asks for no gradient by the data");
        }
    }
}
