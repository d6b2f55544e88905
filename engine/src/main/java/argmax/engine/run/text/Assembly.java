package argmax.engine.run.text;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.InvalidNetwork;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.Penalty;
import argmax.engine.run.Fit;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.engine.run.text.Value.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a {@link TrainNetwork} of statements. */
final class Assembly {
    private final Layers layers = new Layers();
    private final List<Call> losses = new ArrayList<>();
    /** The other statements, of which there is one each at most, by what they say. */
    private final Map<Class<?>, Single> single = new LinkedHashMap<>();
    private final List<Bound<?>> bound = new ArrayList<>();

    private record Single(Class<?> type, Call call) {}

    Assembly(List<Statement> statements) {
        statements.forEach(this::sort);
    }

    private void sort(Statement statement) {
        Call call = statement.call();
        Class<?> type = Vocabulary.STATEMENTS.get(call.name());
        if (type == null) {
            throw new InvalidSpecification(
                    call.at(),
                    "unknown %s%s".formatted(
                            Words.shown(call.name()), Words.suggestion(call.name(), Vocabulary.STATEMENTS.keySet())),
                    "one of " + String.join(", ", Vocabulary.STATEMENTS.keySet()));
        }
        if (Layer.class.isAssignableFrom(type)) {
            layers.add(type.asSubclass(Layer.class), statement);
            return;
        }
        if (statement.name() != null || !statement.inputs().isEmpty()) {
            throw new InvalidSpecification(
                    call.at(), "%s with a name or inputs".formatted(call.name()), "a name or inputs at layers only");
        }
        if (type == Output.class) {
            losses.add(call);
            return;
        }
        Single earlier = single.putIfAbsent(subject(type), new Single(type, call));
        if (earlier != null) {
            throw new InvalidSpecification(
                    call.at(),
                    "%s after %s in line %d".formatted(call.name(), earlier.call().name(), earlier.call().at().line()),
                    "one of them");
        }
    }

    /** What a statement is about: there are several optimisers and two kinds of splits. */
    private static Class<?> subject(Class<?> type) {
        return Stream.<Class<?>>of(Optimiser.class, Split.class).filter(subject -> subject.isAssignableFrom(type)).findFirst()
                .orElse(type);
    }

    TrainNetwork network() {
        DataChoice data = given(DataChoice.class, Map.of())
                .orElseThrow(() -> new InvalidSpecification(
                        Position.START, "no Data", "Data(…) with one of " + String.join(", ", DataSets.ids())));
        DataCard card = DataSets.card(data.set());
        Split split = given(Split.class, Usual.ofSplit(card))
                .orElseGet(() -> absent(Split.HoldOut.class, Usual.ofSplit(card)));
        layers.requireSome(at(DataChoice.class));
        List<Output> outputs = outputs(card);
        Fit fit = fit();
        Watch watch = given(Watch.class, Map.of()).orElseGet(() -> absent(Watch.class, Map.of()));
        try {
            return new TrainNetwork(data, split, new Graph(layers.nodes(), outputs), learning(), fit, watch);
        } catch (InvalidValue refusal) {
            throw InvalidSpecification.of(position(refusal), refusal);
        }
    }

    private List<Output> outputs(DataCard card) {
        if (losses.isEmpty()) {
            return List.of(layers.usualOutput(card));
        }
        return losses.stream().map(call -> layers.output(Arguments.bind(Output.class, call, Map.of()))).toList();
    }

    private Learning learning() {
        return new Learning(
                given(Optimiser.class, Map.of()).orElse(Usual.OPTIMISER),
                given(Vocabulary.Scheduled.class, Map.of()).map(Vocabulary.Scheduled::schedule).orElse(Usual.SCHEDULE),
                given(Penalty.class, Map.of()).orElseGet(() -> absent(Penalty.class, Map.of())),
                given(Vocabulary.Clip.class, Map.of()).map(Vocabulary.Clip::clipNorm).orElse(Usual.CLIP_NORM));
    }

    private Fit fit() {
        Fit fit = given(Fit.class, Map.of()).orElseGet(() -> absent(Fit.class, Map.of()));
        Optional<EarlyStopping> stopping = given(EarlyStopping.class, Map.of());
        if (stopping.isEmpty()) {
            return fit;
        }
        if (fit.earlyStopping() != null) {
            throw new InvalidSpecification(
                    at(EarlyStopping.class), "EarlyStopping beside that of Fit", "one of them");
        }
        return new Fit(fit.batchSize(), fit.epochs(), stopping.get(), fit.seeds(), fit.threads());
    }

    /** What a statement about this says, where there is one. */
    private <T> Optional<T> given(Class<T> subject, Map<String, Object> usual) {
        Single found = single.get(subject);
        if (found == null) {
            return Optional.empty();
        }
        Bound<? extends T> statement = Arguments.bind(found.type().asSubclass(subject), found.call(), usual);
        bound.add(statement);
        return Optional.of(statement.value());
    }

    /** What a statement without arguments would say. */
    private static <T> T absent(Class<T> type, Map<String, Object> usual) {
        return Arguments.bind(type, new Call(Vocabulary.statement(type), List.of(), Position.START), usual).value();
    }

    /** Where a statement about this stands; the beginning where there is none. */
    private Position at(Class<?> subject) {
        Single found = single.get(subject);
        return found == null ? Position.START : found.call().at();
    }

    /** Where that stands which doesn't fit the rest. */
    private Position position(InvalidValue refusal) {
        if (refusal instanceof InvalidNetwork network) {
            return switch (network.part()) {
                case NODE -> layers.at(network.index());
                case OUTPUT -> losses.isEmpty() ? layers.last() : losses.get(network.index()).at();
            };
        }
        return bound.stream()
                .flatMap(statement -> statement.of(refusal).stream())
                .findFirst()
                .orElseGet(() -> switch (refusal.field()) {
                    case "epochs" -> at(Fit.class);
                    case "outputs" -> losses.getLast().at();
                    default -> layers.last();
                });
    }
}
