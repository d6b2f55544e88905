package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.net.Architecture;
import argmax.engine.net.Exit;
import argmax.engine.net.backend.Network;
import argmax.engine.net.loss.Criterion;
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
    private final Pace pace;
    private final @Nullable Patience patience;
    private final @Nullable Probe probe;
    private List<LayerState> layers = List.of();
    private Measured measured = new Measured(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    Training(
            Architecture architecture,
            Network network,
            Batches batches,
            Samples validation,
            Pace pace,
            @Nullable Patience patience,
            @Nullable Probe probe) {
        this.architecture = architecture;
        this.network = network;
        this.batches = batches;
        this.validation = validation;
        this.pace = pace;
        this.patience = patience;
        this.probe = probe;
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
        int[] overflowing = batches.epoch(network, pace, probe != null, stop);
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
        Evaluation onTraining = evaluate(training);
        Evaluation onValidation = evaluate(validation);
        measured = new Measured(onTraining.loss(), onTraining.score(), onValidation.loss(), onValidation.score());
        if (!Double.isFinite(measured.trainLoss()) || Overflow.anyIn(network.parameters())) {
            return overflow(training);
        }
        if (!Double.isFinite(measured.validationLoss())) {
            return overflow(validation);
        }
        pace.hear(measured.validationLoss());
        if (patience != null) {
            patience.hear(measured, network);
        }
        if (probe != null) {
            layers = probe.layers(batches.beforeLastStep(), network.parameters());
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

    /** The learning rate of the last step; of the first, before there was one. */
    public double rate() {
        return pace.latest();
    }

    /** How the layers fared at the end of the last epoch; empty where nobody watches this training. */
    public List<LayerState> layers() {
        return layers;
    }

    /** What looks into this training; there is none where nobody watches it. */
    public Optional<Probe> probe() {
        return Optional.ofNullable(probe);
    }

    public boolean stoppedEarly() {
        return patience != null && patience.exhausted();
    }

    /** What it is worth on these rows. */
    public Evaluation evaluate(Samples samples) {
        return Evaluation.of(architecture, network, samples);
    }

    /** What leaves at the first output: a number per row and unit. */
    public double[] outputs(Samples samples) {
        return network.outputs(architecture.exits().getFirst().place(), samples);
    }

    /** Which of the rows' targets the first output predicts; {@link Exit#CLASS} where it tells classes apart. */
    public int target() {
        return architecture.exits().getFirst().target();
    }

    /** What the first output says of the class of each row. */
    public Predictions predict(Samples samples) {
        Exit exit = architecture.exits().getFirst();
        double[] outputs = network.outputs(exit.place(), samples);
        int units = architecture.width(exit.place());
        return new Predictions(architecture.classes(), Criterion.of(exit.loss()).logProbabilities(outputs, units));
    }

    /** What was learned, place by place and parameter by parameter: biases, then weights, inputs × units, row by row. */
    public float[] parameters() {
        return network.parameters();
    }

    /** The same as numbers for a report. */
    public List<Double> weights() {
        List<Double> weights = new ArrayList<>();
        for (float weight : network.parameters()) {
            weights.add((double) weight);
        }
        return weights;
    }

    private Optional<Overflow> overflow(Samples samples) {
        return Optional.of(Overflow.locate(architecture, network, samples, batches.steps()));
    }
}
