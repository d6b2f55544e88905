package argmax.lessons.diagnosis;

import java.util.List;

/** The batch is larger than the training set. */
record BatchOfAll() implements OfTraining {
    @Override
    public String kind() {
        return "batch-of-all";
    }

    @Override
    public String lesson() {
        return "sgd-batches-epochs";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return run.network()
                .filter(network -> network.fit().batchSize() > run.rows().training())
                .map(network -> List.of(("A batch of %d holds all %d training rows, so each epoch was a single step: %d"
                        + " steps in all.")
                        .formatted(network.fit().batchSize(), run.rows().training(), run.epochs().size())))
                .orElse(List.of());
    }
}
