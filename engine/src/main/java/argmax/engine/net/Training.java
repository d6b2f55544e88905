package argmax.engine.net;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One network on its way through its epochs. Lives as long as its {@link TrainingGroup}. */
public final class Training {
    private final Architecture architecture;
    private final Network network;
    private final Batches batches;
    private final Samples validation;
    private final @Nullable Patience patience;
    private Measured measured = new Measured(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    Training(
            Architecture architecture, Network network, Batches batches, Samples validation, @Nullable Patience patience) {
        this.architecture = architecture;
        this.network = network;
        this.batches = batches;
        this.validation = validation;
        this.patience = patience;
    }

    /**
     * One pass over the training rows, in an order of its own. A training that has stopped early stays as it is.
     *
     * @param stop asked before each step; true leaves the rest of the epoch out
     * @return what left the finite range first; empty where all went well
     */
    public Optional<Overflow> learn(BooleanSupplier stop) {
        if (stoppedEarly()) {
            return Optional.empty();
        }
        int[] overflowing = batches.epoch(network, stop);
        return overflowing.length == 0 ? Optional.empty() : overflow(batches.samples().pick(overflowing));
    }

    /**
     * Measures the epoch that was learned. A training that has stopped early goes back to its best weights instead, and counts
     * with what was measured there.
     *
     * @return what left the finite range where {@link #learn} couldn't see it; empty where all went well
     */
    public Optional<Overflow> measure() {
        if (stoppedEarly()) {
            finish();
            return Optional.empty();
        }
        Samples training = batches.samples();
        Predictions onTraining = predict(training);
        Predictions onValidation = predict(validation);
        measured = new Measured(
                Scores.logLoss(onTraining, training.labels()),
                Scores.accuracy(onTraining, training.labels()),
                Scores.logLoss(onValidation, validation.labels()),
                Scores.accuracy(onValidation, validation.labels()));
        if (!Double.isFinite(measured.trainLoss()) || Overflow.anyIn(network.parameters())) {
            return overflow(training);
        }
        if (!Double.isFinite(measured.validationLoss())) {
            return overflow(validation);
        }
        if (patience != null) {
            patience.hear(measured, network);
        }
        return Optional.empty();
    }

    /** Ends the training: with early stopping, at its best weights. */
    public void finish() {
        if (patience != null) {
            measured = patience.restore(network);
        }
    }

    /** What {@link #measure} found last. */
    public Measured measured() {
        return measured;
    }

    public boolean stoppedEarly() {
        return patience != null && patience.exhausted();
    }

    public Predictions predict(Samples samples) {
        double[] logits = network.outputs(architecture.layers(), samples);
        Loss loss = Loss.of(architecture.head());
        return new Predictions(architecture.classes(), loss.logProbabilities(logits, architecture.classes()));
    }

    /** Layer by layer: the biases, then the weights, inputs × units, row by row. */
    public List<Double> weights() {
        List<Double> weights = new ArrayList<>();
        for (float weight : network.parameters()) {
            weights.add((double) weight);
        }
        return weights;
    }

    private Optional<Overflow> overflow(Samples samples) {
        return Optional.of(Overflow.locate(architecture, network, samples));
    }
}
