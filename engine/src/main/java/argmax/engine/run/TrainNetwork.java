package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Architecture;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Exit;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.backend.Backend;
import java.util.List;

/**
 * Trains a network once per seed (and, with k-fold, once per fold and seed), all in step: epoch e of every training is done before
 * epoch e+1 of any, so that a report speaks of all of them. What would take more than a minute of one core, or more memory than
 * a node can spare, is refused at {@code epochs} or {@code network}; a step that weights come before, at {@code activation}.
 *
 * @param watch what is shown of it besides losses and scores
 */
public record TrainNetwork(
        DataChoice data, Split split, Graph network, Learning learning, Fit fit, Watch watch) implements Watched {
    public TrainNetwork {
        InvalidValue.given("data", data);
        InvalidValue.given("split", split);
        InvalidValue.given("network", network);
        InvalidValue.given("learning", learning);
        InvalidValue.given("fit", fit);
        InvalidValue.given("watch", watch);
        DataCard card = data.card();
        requireFeasible(split, card);
        Architecture architecture = architecture(data, network);
        architecture.requireSlopes();
        requireVisible(watch, architecture);
        int trainings = fit.seeds().size() * (split instanceof Split.KFold kFold ? kFold.folds() : 1);
        Limits.check(architecture, card.rows(), fit, trainings);
    }

    @Override
    public int epochs() {
        return fit.epochs();
    }

    @Override
    public List<Long> seeds() {
        return fit.seeds();
    }

    @Override
    public LossUnit lossUnit() {
        boolean nats = architecture().exits().stream()
                .allMatch(exit -> exit.loss() == Loss.CROSS_ENTROPY || exit.loss() == Loss.BINARY_CROSS_ENTROPY);
        return nats ? LossUnit.NATS : LossUnit.OTHER;
    }

    @Override
    public boolean classifies() {
        return architecture().exits().getFirst().target() == Exit.CLASS;
    }

    @Override
    public TrainNetwork withFrames() {
        return new TrainNetwork(data, split, network, learning, fit, watch.suiting(this));
    }

    /** The shape of the network. */
    public Architecture architecture() {
        return architecture(data, network);
    }

    Backend backend() {
        return Backend.fastest(architecture());
    }

    private static Architecture architecture(DataChoice data, Graph network) {
        DataCard card = data.card();
        return Architecture.of(network, card.encoded(), card.classes().size(), card.targets());
    }

    private static void requireVisible(Watch watch, Architecture architecture) {
        if (watch.traceWeights() && architecture.parameters() > 64) {
            throw new InvalidValue(
                    "traceWeights", true, "false, since the network has %d parameters".formatted(architecture.parameters()));
        }
        if (watch.frames().contains(Frame.Kind.DECISION_MAP) && architecture.columns().size() != 2) {
            throw new InvalidValue(
                    "frames", "DECISION_MAP of %d inputs".formatted(architecture.columns().size()), "a map of two inputs");
        }
        boolean convolves = architecture.places().stream().anyMatch(place -> place.layer() instanceof Conv2D);
        if (watch.frames().contains(Frame.Kind.FILTERS) && !convolves) {
            throw new InvalidValue("frames", "FILTERS", "those of a network with a Conv2D layer");
        }
    }

    /** Refuses a split that these rows don't allow. */
    static void requireFeasible(Split split, DataCard card) {
        switch (split) {
            case Split.HoldOut holdOut -> requireTestRows(holdOut.test(), card);
            case Split.KFold kFold -> InvalidValue.wholeNumber("folds", kFold.folds(), 2, Math.min(20, card.rows()));
        }
    }

    static void requireTestRows(double test, DataCard card) {
        if (test == 0 && card.testRows() == 0) {
            throw new InvalidValue("test", test, "a number above 0, since %s has no test rows of its own".formatted(card.id()));
        }
        if (test > 0 && card.testRows() > 0) {
            throw new InvalidValue("test", test, "0, since %s has %d test rows of its own".formatted(card.id(), card.testRows()));
        }
    }
}
