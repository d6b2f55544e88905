package argmax.engine.net;

import argmax.engine.data.Samples;
import org.jspecify.annotations.Nullable;

/** Trainings of one architecture that share working memory and a thread. Closing the group gives the memory back at once. */
public final class TrainingGroup implements AutoCloseable {
    private final Architecture architecture;
    private final int batchSize;
    private final Workspace workspace;

    /** @param batchSize rows per step; the last step of an epoch takes what is left */
    public TrainingGroup(Backend backend, Architecture architecture, Optimiser optimiser, int batchSize) {
        this.architecture = architecture;
        this.batchSize = batchSize;
        Natives.ready();
        this.workspace = backend.open(architecture, optimiser, batchSize);
    }

    /**
     * Begins a training with freshly drawn weights.
     *
     * @param seed of the random streams, which also depend on {@code fold}, counted from 0
     * @param earlyStopping null trains as long as it is asked to
     */
    public Training begin(
            Samples training, Samples validation, long seed, int fold, @Nullable EarlyStopping earlyStopping) {
        Streams streams = Streams.of(seed, fold);
        Network network = workspace.network(Initialiser.draw(architecture, streams.weights()));
        Patience patience = earlyStopping == null ? null : new Patience(earlyStopping, network.parameters());
        return new Training(
                architecture, network, new Batches(training, batchSize, streams.shuffling()), validation, patience);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
