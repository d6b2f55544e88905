package argmax.engine.run.text;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Learner;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.InvalidNetwork;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.Penalty;
import argmax.engine.run.Fit;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.engine.run.Watched;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a training of statements. */
final class Assembly {
    private final Statements statements;

    Assembly(Statements statements) {
        this.statements = statements;
    }

    Watched training() {
        DataChoice data = statements.given(DataChoice.class, Map.of())
                .orElseThrow(() -> new InvalidSpecification(
                        Position.START, "no Data", "Data(…) with one of " + String.join(", ", DataSets.ids())));
        DataCard card = DataSets.card(data.set());
        Split split = statements.given(Split.class, Usual.ofSplit(card))
                .orElseGet(() -> Statements.absent(Split.HoldOut.class, Usual.ofSplit(card)));
        Optional<Learner> learner = statements.given(Learner.class, Map.of());
        return learner.isPresent() ? classic(data, split, learner.get()) : network(data, split, card);
    }

    private TrainClassic classic(DataChoice data, Split split, Learner learner) {
        List<Long> seeds = statements.givenOrUsual(Vocabulary.Seeds.class).seeds();
        Watch watch = statements.givenOrUsual(Watch.class);
        try {
            return new TrainClassic(data, split, learner, seeds, watch);
        } catch (InvalidValue refusal) {
            throw InvalidSpecification.of(
                    statements.at(refusal).orElseGet(() -> statements.at(Learner.class)), refusal);
        }
    }

    private TrainNetwork network(DataChoice data, Split split, DataCard card) {
        statements.layers().requireSome(statements.at(DataChoice.class));
        List<Output> outputs = outputs(card);
        Fit fit = fit();
        Watch watch = statements.givenOrUsual(Watch.class);
        try {
            return new TrainNetwork(data, split, new Graph(statements.layers().nodes(), outputs), learning(), fit, watch);
        } catch (InvalidValue refusal) {
            throw InvalidSpecification.of(position(refusal), refusal);
        }
    }

    private List<Output> outputs(DataCard card) {
        Layers layers = statements.layers();
        if (statements.losses().isEmpty()) {
            return List.of(layers.usualOutput(card));
        }
        return statements.losses().stream()
                .map(call -> layers.output(Arguments.bind(Output.class, call, Map.of())))
                .toList();
    }

    private Learning learning() {
        return new Learning(
                statements.given(Optimiser.class, Map.of()).orElse(Usual.OPTIMISER),
                statements.given(Vocabulary.Scheduled.class, Map.of())
                        .map(Vocabulary.Scheduled::schedule)
                        .orElse(Usual.SCHEDULE),
                statements.givenOrUsual(Penalty.class),
                statements.given(Vocabulary.Clip.class, Map.of()).map(Vocabulary.Clip::clipNorm).orElse(Usual.CLIP_NORM));
    }

    private Fit fit() {
        Fit fit = statements.givenOrUsual(Fit.class);
        Optional<EarlyStopping> stopping = statements.given(EarlyStopping.class, Map.of());
        if (stopping.isEmpty()) {
            return fit;
        }
        if (fit.earlyStopping() != null) {
            throw new InvalidSpecification(
                    statements.at(EarlyStopping.class), "EarlyStopping beside that of Fit", "one of them");
        }
        return new Fit(fit.batchSize(), fit.epochs(), stopping.get(), fit.seeds(), fit.threads());
    }

    /** Where that stands of a network which doesn't fit the rest. */
    private Position position(InvalidValue refusal) {
        Layers layers = statements.layers();
        if (refusal instanceof InvalidNetwork network) {
            return switch (network.part()) {
                case NODE -> layers.at(network.index());
                case OUTPUT ->
                    statements.losses().isEmpty() ? layers.last() : statements.losses().get(network.index()).at();
            };
        }
        return statements.at(refusal).orElseGet(() -> switch (refusal.field()) {
            case "epochs" -> statements.at(Fit.class);
            case "outputs" -> statements.losses().getLast().at();
            default -> layers.last();
        });
    }
}
