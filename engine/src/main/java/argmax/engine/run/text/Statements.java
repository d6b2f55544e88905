package argmax.engine.run.text;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Learner;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Layer;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.run.Watch;
import argmax.engine.run.text.Value.Call;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements of a text, sorted by what they are about. */
final class Statements {
    private final Layers layers = new Layers();
    private final List<Call> losses = new ArrayList<>();
    /** The other statements, of which there is one each at most, by what they say. */
    private final Map<Class<?>, Single> single = new LinkedHashMap<>();
    /** The first that only a network has a use for, and the first that only a learner has. */
    private final Map<Side, Call> sides = new EnumMap<>(Side.class);
    private final List<Bound<?>> bound = new ArrayList<>();

    private record Single(Class<?> type, Call call) {}

    private enum Side {
        NETWORK,
        LEARNER
    }

    /** @throws InvalidSpecification where they aren't those of one training */
    Statements(List<Statement> statements) {
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
        requireOneSide(type, call);
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

    private void requireOneSide(Class<?> type, Call call) {
        Class<?> subject = subject(type);
        if (List.of(DataChoice.class, Split.class, Watch.class).contains(subject)) {
            return;
        }
        Side side = subject == Learner.class || subject == Vocabulary.Seeds.class ? Side.LEARNER : Side.NETWORK;
        sides.putIfAbsent(side, call);
        Call other = sides.get(side == Side.LEARNER ? Side.NETWORK : Side.LEARNER);
        if (other != null) {
            throw new InvalidSpecification(
                    call.at(),
                    "%s beside %s in line %d".formatted(call.name(), other.name(), other.at().line()),
                    "a network of layers, or a learner with nothing but Data, a split, Seeds and Watch");
        }
    }

    /** What a statement is about: there are several optimisers and learners, and two kinds of splits. */
    private static Class<?> subject(Class<?> type) {
        return Stream.<Class<?>>of(Optimiser.class, Split.class, Learner.class)
                .filter(subject -> subject.isAssignableFrom(type))
                .findFirst()
                .orElse(type);
    }

    Layers layers() {
        return layers;
    }

    /** In the order in which they are written. */
    List<Call> losses() {
        return losses;
    }

    /** What a statement about this says, where there is one. */
    <T> Optional<T> given(Class<T> subject, Map<String, Object> usual) {
        Single found = single.get(subject);
        if (found == null) {
            return Optional.empty();
        }
        Bound<? extends T> statement = Arguments.bind(found.type().asSubclass(subject), found.call(), usual);
        bound.add(statement);
        return Optional.of(statement.value());
    }

    /** The same, or else what such a statement without arguments would say. */
    <T> T givenOrUsual(Class<T> type) {
        return given(type, Map.of()).orElseGet(() -> absent(type, Map.of()));
    }

    /** What a statement without arguments would say. */
    static <T> T absent(Class<T> type, Map<String, Object> usual) {
        return Arguments.bind(type, new Call(Vocabulary.statement(type), List.of(), Position.START), usual).value();
    }

    /** Where a statement about this stands; the beginning where there is none. */
    Position at(Class<?> subject) {
        Single found = single.get(subject);
        return found == null ? Position.START : found.call().at();
    }

    /** Where the argument stands that doesn't fit the rest; empty where it was left out or is none. */
    Optional<Position> at(InvalidValue refusal) {
        return bound.stream().flatMap(statement -> statement.of(refusal).stream()).findFirst();
    }
}
