package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Network;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.backend.Workspace;
import org.jspecify.annotations.Nullable;

/** Trainings of one architecture that share working memory and a thread. Closing the group gives the memory back at once. */
public final class TrainingGroup implements AutoCloseable {
    private final Plan plan;
    private final Workspace workspace;

    /** @param plan whose batch size is that of all steps; the last step of an epoch takes what is left */
    public TrainingGroup(Backend backend, Plan plan) {
        this.plan = plan;
        this.workspace = backend.open(plan);
    }

    /**
     * Begins a training with freshly drawn weights.
     *
     * @param seed of the random streams, which also depend on {@code fold}, counted from 0
     * @param watched whether layers are looked into at the end of each epoch
     * @param earlyStopping null trains as long as it is asked to
     */
    public Training begin(
            Samples training,
            Samples validation,
            long seed,
            int fold,
            boolean watched,
            @Nullable EarlyStopping earlyStopping) {
        Streams streams = Streams.of(seed, fold);
        Network network = workspace.network(Initialiser.draw(plan.architecture(), streams.weights()));
        Patience patience = earlyStopping == null ? null : new Patience(earlyStopping, network.parameters());
        return new Training(
                plan.architecture(),
                network,
                new Batches(training, plan.batchSize(), streams),
                validation,
                new Pace(plan.learning()),
                patience,
                watched ? new Probe(plan.architecture(), network, training) : null);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
