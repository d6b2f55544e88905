package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Head;
import argmax.engine.net.Optimiser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trains a dense classifier once per seed (and, with k-fold, once per fold and seed), all in step: epoch e of every training is
 * done before epoch e+1 of any, so that a report speaks of all of them. What would take more than a minute of one core, or more
 * memory than a node can spare, is refused at {@code epochs} or {@code hidden}.
 *
 * @param hidden the hidden layers from input to output, at most 8; none makes a linear classifier
 * @param batchSize rows per step, 1 to 4096
 * @param epochs passes over the training rows, 1 to 500
 * @param earlyStopping null trains all epochs
 * @param seeds one training (set of folds) per seed, 1 to 10; each seed starts separate streams for weights and shuffling
 * @param traceWeights whether each epoch also reports the weights of the first training; for at most 64 parameters
 */
public record TrainNetwork(
        DataChoice data,
        Split split,
        List<Dense> hidden,
        Head head,
        Optimiser optimiser,
        int batchSize,
        int epochs,
        @Nullable EarlyStopping earlyStopping,
        List<Long> seeds,
        boolean traceWeights)
        implements RunSpec {
    public TrainNetwork {
        InvalidValue.given("data", data);
        InvalidValue.given("split", split);
        InvalidValue.given("head", head);
        InvalidValue.given("optimiser", optimiser);
        hidden = List.copyOf(InvalidValue.given("hidden", hidden));
        seeds = List.copyOf(InvalidValue.given("seeds", seeds));
        InvalidValue.wholeNumber("hidden", hidden.size(), 0, 8);
        InvalidValue.wholeNumber("batchSize", batchSize, 1, 4096);
        InvalidValue.wholeNumber("epochs", epochs, 1, 500);
        InvalidValue.wholeNumber("seeds", seeds.size(), 1, 10);
        DataCard card = DataSets.card(data.set());
        if (head == Head.LOGISTIC && card.classes().size() != 2) {
            throw new InvalidValue("head", head, "SOFTMAX, since the data set has more than two classes");
        }
        if (split instanceof Split.HoldOut holdOut) {
            requireTestRows(holdOut.test(), card);
        }
        Architecture architecture = architecture(data, hidden, head);
        if (traceWeights && architecture.parameters() > 64) {
            throw new InvalidValue(
                    "traceWeights", true, "false, since the network has %d parameters".formatted(architecture.parameters()));
        }
        int trainings = seeds.size() * (split instanceof Split.KFold kFold ? kFold.folds() : 1);
        Limits.check(architecture, card.rows(), batchSize, epochs, trainings);
    }

    /** The shape of the network. */
    public Architecture architecture() {
        return architecture(data, hidden, head);
    }

    private static Architecture architecture(DataChoice data, List<Dense> hidden, Head head) {
        DataCard card = DataSets.card(data.set());
        int inputs = data.inputs().isEmpty() ? card.inputs().size() : data.inputs().size();
        return new Architecture(inputs, hidden, head, card.classes().size());
    }

    private static void requireTestRows(double test, DataCard card) {
        if (test == 0 && card.testRows() == 0) {
            throw new InvalidValue("test", test, "a number above 0, since %s has no test rows of its own".formatted(card.id()));
        }
        if (test > 0 && card.testRows() > 0) {
            throw new InvalidValue("test", test, "0, since %s has %d test rows of its own".formatted(card.id(), card.testRows()));
        }
    }
}
