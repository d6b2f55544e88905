package argmax.engine.run.text;

import argmax.engine.classic.Learner;
import argmax.engine.data.DataCard;
import argmax.engine.net.Layer;
import argmax.engine.net.Loss;
import argmax.engine.net.Node;
import argmax.engine.net.Output;
import argmax.engine.run.text.Value.Argument;
import argmax.engine.run.text.Value.Call;
import argmax.engine.run.text.Value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The layers of a text, in their order. */
final class Layers {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    void add(Class<? extends Layer> type, Statement statement) {
        Call call = statement.call();
        List<Text> inputs = statement.inputs();
        if (inputs.isEmpty() && takesInputsAlone(type, call)) {
            inputs = Statement.names(call.arguments().stream().map(Argument::value).toList());
            call = new Call(call.name(), List.of(), call.at());
        }
        Layer layer = Arguments.bind(type, call, Map.of()).value();
        inputs.forEach(this::requireEarlier);
        String name = statement.name() == null ? "" : name(statement.name());
        nodes.add(new Node(name, layer, inputs.stream().map(Text::text).toList()));
        positions.add(call.at());
    }

    /** {@code Add(a, b)}, since a layer without arguments of its own needs no second parentheses. */
    private static boolean takesInputsAlone(Class<? extends Layer> type, Call call) {
        return Schema.of(type).isEmpty() && call.arguments().stream().allMatch(argument -> argument.name() == null);
    }

    private String name(Text name) {
        if (name.text().isEmpty() || !names.add(name.text())) {
            throw new InvalidSpecification(
                    name.at(), "the name %s%s".formatted(name.shown(), name.text().isEmpty() ? "" : " again"),
                    "a name of its own for each layer");
        }
        return name.text();
    }

    private void requireEarlier(Text name) {
        if (!names.contains(name.text())) {
            throw new InvalidSpecification(
                    name.at(),
                    "no earlier layer is called %s%s".formatted(name.shown(), Words.suggestion(name.text(), names)),
                    names.isEmpty()
                            ? "an input that was named before, as in a = Dense(8, relu)"
                            : "one of " + String.join(", ", names));
        }
    }

    /** The output, if its layer is one of these. */
    Output output(Bound<Output> loss) {
        Output output = loss.value();
        if (!output.node().isEmpty() && loss.arguments().get("node") instanceof Text name) {
            requireEarlier(name);
        }
        return output;
    }

    Output usualOutput(DataCard card) {
        return Usual.output(nodes.getLast().layer(), card)
                .orElseThrow(() -> new InvalidSpecification(
                        last(),
                        "no Loss, and the last layer doesn't tell which it would be",
                        "Loss(…) with one of "
                                + Arrays.stream(Loss.values()).map(Words::of).collect(Collectors.joining(", "))));
    }

    void requireSome(Position at) {
        if (nodes.isEmpty()) {
            throw new InvalidSpecification(
                    at,
                    "no layer and no learner",
                    "at least one layer, such as Dense(3, softmax), or one learner of "
                            + String.join(", ", Vocabulary.of(Learner.class).keySet()));
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    Position at(int index) {
        return positions.get(index);
    }

    Position last() {
        return positions.getLast();
    }
}
