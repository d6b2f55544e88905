package argmax.engine.run.text;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataSets;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Node;
import argmax.engine.net.Output;
import argmax.engine.run.Fit;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watched;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes specifications as {@link Specification} reads them. */
final class Printer {
    private final List<String> lines = new ArrayList<>();

    private Printer() {}

    static String print(Watched training) {
        Printer printer = new Printer();
        DataCard card = DataSets.card(training.data().set());
        printer.add(training.data());
        printer.addUnlessUsual(training.split(), Usual.ofSplit(card));
        switch (training) {
            case TrainNetwork network -> printer.addNetwork(network, card);
            case TrainClassic classic -> printer.addClassic(classic);
        }
        printer.addUnlessUsual(training.watch(), Map.of());
        return printer.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** A layer as a line has it, without name and inputs. */
    static String layer(Layer layer) {
        return statement(layer, Map.of());
    }

    private void addNetwork(TrainNetwork network, DataCard card) {
        network.network().nodes().forEach(node -> lines.add(node(node)));
        addOutputs(network.network(), card);
        addLearning(network.learning());
        addFit(network.fit());
    }

    private void addClassic(TrainClassic classic) {
        add(classic.learner());
        addUnlessUsual(new Vocabulary.Seeds(classic.seeds()), Map.of());
    }

    private void addOutputs(Graph graph, DataCard card) {
        List<Output> usual = Usual.output(graph.nodes().getLast().layer(), card).stream().toList();
        if (!graph.outputs().equals(usual)) {
            graph.outputs().forEach(this::add);
        }
    }

    private void addLearning(Learning learning) {
        addUnlessUsual(learning.penalty(), Map.of());
        if (Double.compare(learning.clipNorm(), Usual.CLIP_NORM) != 0) {
            add(new Vocabulary.Clip(learning.clipNorm()));
        }
        add(learning.optimiser());
        if (!learning.schedule().equals(Usual.SCHEDULE)) {
            add(new Vocabulary.Scheduled(learning.schedule()));
        }
    }

    private void addFit(Fit fit) {
        EarlyStopping stopping = fit.earlyStopping();
        if (stopping != null) {
            add(stopping);
        }
        addUnlessUsual(new Fit(fit.batchSize(), fit.epochs(), null, fit.seeds(), fit.threads()), Map.of());
    }

    private void add(Object statement) {
        lines.add(statement(statement, Map.of()));
    }

    /** Adds a statement unless it would have no arguments, which is what its absence means. */
    private void addUnlessUsual(Object statement, Map<String, Object> usual) {
        String line = statement(statement, usual);
        if (!line.endsWith("()")) {
            lines.add(line);
        }
    }

    private static String statement(Object statement, Map<String, Object> usual) {
        return call(Vocabulary.statement(statement.getClass()), statement, usual);
    }

    private static String node(Node node) {
        String name = node.name().isEmpty() ? "" : Words.quoted(node.name()) + " = ";
        String layer = layer(node.layer());
        String inputs = node.inputs().stream().map(Words::quoted).collect(Collectors.joining(", ", "(", ")"));
        if (node.inputs().isEmpty()) {
            return name + layer;
        }
        return name + (Schema.of(node.layer().getClass()).isEmpty() ? layer.replace("()", inputs) : layer + inputs);
    }

    private static String call(String name, Object made, Map<String, Object> usual) {
        Schema schema = Schema.of(made.getClass());
        Map<String, @Nullable Object> values = schema.values(made);
        if (schema.isList()) {
            List<?> elements = (List<?>) Objects.requireNonNull(values.values().iterator().next());
            if (elements.equals(schema.usual(schema.inOrder().getFirst(), values))) {
                return name + "()";
            }
            return name + elements.stream().map(Printer::value).collect(Collectors.joining(", ", "(", ")"));
        }
        List<String> arguments = new ArrayList<>();
        for (RecordComponent component : schema.inOrder()) {
            Object value = values.get(component.getName());
            Object usually = usual.containsKey(component.getName())
                    ? usual.get(component.getName())
                    : schema.usual(component, values);
            if (Schema.isRequired(component)) {
                arguments.add(value(value));
            } else if (!Objects.equals(value, usually)) {
                arguments.add(Words.of(component.getName()) + "=" + value(value));
            }
        }
        return name + "(" + String.join(", ", arguments) + ")";
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Double number -> number(number);
            case Enum<?> constant -> Words.of(constant);
            case String text -> Words.quoted(text);
            case List<?> list -> list.stream().map(Printer::value).collect(Collectors.joining(", ", "[", "]"));
            case Record part -> call(Vocabulary.name(part.getClass()), part, Map.of());
            default -> value.toString();
        };
    }

    /** The shortest decimal that is read as the same double, without an exponent where few zeros do. */
    private static String number(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        return exponent < -7 || exponent > 9 ? decimal.toString() : decimal.toPlainString();
    }
}
