package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.Column;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Loss;
import argmax.engine.net.backend.Backend;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains a classifier of two classes against an adversary that guesses a nuisance from what it says of the first class, once
 * per seed; see {@link argmax.engine.net.train.DecorrelationTraining} for what they minimise. What would take more than a
 * minute of one core is refused at {@code epochs}.
 *
 * @param split a hold-out
 * @param classifier ends in one unit, logistic or (which means the same) identity
 * @param adversary ends in a unit per group of the nuisance, 2 to 16, softmax or identity; the groups are equally large
 * @param fit without early stopping, on one thread
 */
public record TrainDecorrelated(
        DataChoice data, Split split, Player classifier, Player adversary, Decorrelation aim, Fit fit) implements RunSpec {
    public TrainDecorrelated {
        InvalidValue.given("data", data);
        InvalidValue.given("split", split);
        InvalidValue.given("classifier", classifier).outputs("classifier", 1, 1);
        InvalidValue.given("adversary", adversary).outputs("adversary", 2, 16);
        InvalidValue.given("aim", aim);
        InvalidValue.given("fit", fit);
        DataCard card = DataSets.card(data.set());
        if (card.classes().size() != 2) {
            throw new InvalidValue("set", card.id(), "one with two classes");
        }
        if (!(split instanceof Split.HoldOut holdOut)) {
            throw new InvalidValue("split", "k-fold", "a hold-out");
        }
        TrainNetwork.requireTestRows(holdOut.test(), card);
        List<String> nuisances = nuisances(card, data);
        if (!nuisances.contains(aim.nuisance())) {
            throw new InvalidValue(
                    "nuisance",
                    aim.nuisance(),
                    nuisances.isEmpty()
                            ? "a column of numbers that is left out of the inputs"
                            : "one of %s, or a column of numbers that is left out of the inputs"
                                    .formatted(String.join(", ", nuisances)));
        }
        if (fit.earlyStopping() != null) {
            throw new InvalidValue("earlyStopping", "asked for", "none, since no single loss says when two networks are done");
        }
        if (fit.threads() != 1) {
            throw new InvalidValue("threads", fit.threads(), "1");
        }
        Limits.check(classifier(data, classifier), adversary(adversary), aim.adversarySteps(), data.card().rows(), fit);
    }

    @Override
    public String set() {
        return data.set();
    }

    @Override
    public int epochs() {
        return fit.epochs();
    }

    Backend backend() {
        return Backend.fastest(classifierArchitecture(), adversaryArchitecture());
    }

    /** From the inputs to the logit of the second class. */
    Architecture classifierArchitecture() {
        return classifier(data, classifier);
    }

    /** From the classifier's probability to a logit for each group. */
    Architecture adversaryArchitecture() {
        return adversary(adversary);
    }

    /** Into how many groups the adversary sorts the nuisance. */
    public int groups() {
        return adversary.outputs("adversary", 2, 16);
    }

    private static List<String> nuisances(DataCard card, DataChoice data) {
        Stream<String> left = card.columns().stream()
                .filter(Column::plain)
                .map(Column::name)
                .filter(column -> !data.inputs().isEmpty() && !data.inputs().contains(column));
        return Stream.concat(card.targets().stream(), left).toList();
    }

    private static Architecture classifier(DataChoice data, Player classifier) {
        return Architecture.of(
                Graph.stack(Loss.BINARY_CROSS_ENTROPY, classifier.layers()), data.card().encoded(), 2, List.of());
    }

    private static Architecture adversary(Player adversary) {
        int groups = adversary.outputs("adversary", 2, 16);
        return Architecture.of(Graph.stack(Loss.CROSS_ENTROPY, adversary.layers()), List.of("probability"), groups, List.of());
    }
}
