package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Learner;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import java.util.List;

/**
 * Trains a classic learner once per seed (and, with k-fold, once per fold and seed). An epoch is a stage: a tree of a forest, a
 * round of boosting; the only one of a learner that does all at once. Stage s of every training is done before stage s+1 of any,
 * so that a report speaks of all of them. What would take more than a minute of one core is refused at {@code learner}.
 *
 * @param seeds one training (set of folds) per seed, 1 to 10
 * @param watch a learner has no weights to trace, and of frames decision maps only
 */
public record TrainClassic(
        DataChoice data, Split split, Learner learner, List<Long> seeds, Watch watch) implements Watched {
    public TrainClassic {
        InvalidValue.given("data", data);
        InvalidValue.given("split", split);
        InvalidValue.given("learner", learner);
        seeds = List.copyOf(InvalidValue.given("seeds", seeds));
        InvalidValue.wholeNumber("seeds", seeds.size(), 1, 10);
        InvalidValue.given("watch", watch);
        DataCard card = data.card();
        if (card.classes().size() < 2) {
            throw new InvalidValue("set", card.id(), "one with classes, since this learner tells classes apart and predicts no numbers");
        }
        TrainNetwork.requireFeasible(split, card);
        requireVisible(watch, card);
        Limits.check(learner, split, card, seeds.size());
    }

    @Override
    public TrainClassic withFrames() {
        return new TrainClassic(data, split, learner, seeds, watch.suiting(this));
    }

    private static void requireVisible(Watch watch, DataCard card) {
        if (watch.traceWeights()) {
            throw new InvalidValue("traceWeights", true, "false, since this learner has no weights");
        }
        for (Frame.Kind kind : watch.frames()) {
            if (kind != Frame.Kind.DECISION_MAP || card.encoded().size() != 2) {
                throw new InvalidValue(
                        "frames", "%s of %d inputs".formatted(kind, card.encoded().size()), "DECISION_MAP of two inputs");
            }
        }
    }

    @Override
    public int epochs() {
        return learner.stages();
    }

    @Override
    public LossUnit lossUnit() {
        return learner.givesProbabilities() ? LossUnit.NATS : LossUnit.SHARE_WRONG;
    }

    @Override
    public boolean classifies() {
        return true;
    }
}
