package argmax.engine.export.keras;

import argmax.engine.net.Architecture;
import argmax.engine.net.Penalty;
import argmax.engine.net.Place;
import argmax.engine.run.TrainNetwork;
import java.util.ArrayList;
import java.util.List;

/** The function that builds the network, with what it needs. */
final class KerasNetwork {
    private static final String STEP = """
            def step(z):
                return keras.ops.cast(z >= 0, "float32")


            """;

    private static final String LEAKY_RELU = """
            def leaky_relu(z):
                return keras.ops.leaky_relu(z, negative_slope=0.1)


            """;

    private final TrainNetwork spec;
    private final Architecture architecture;
    private final List<String> names;
    private final DataTable table;

    /** @param names of the places */
    KerasNetwork(TrainNetwork spec, List<String> names, DataTable table) {
        this.spec = spec;
        this.architecture = spec.architecture();
        this.names = names;
        this.table = table;
    }

    /** Whether weights cost something. */
    static boolean penalised(Penalty penalty) {
        return penalty.l1() > 0 || penalty.l2() > 0;
    }

    String code() {
        List<String> lines = lines();
        StringBuilder code = new StringBuilder();
        Penalty penalty = spec.learning().penalty();
        if (penalised(penalty)) {
            code.append("penalty = keras.regularizers.L1L2(l1=%s, l2=%s)\n\n\n"
                    .formatted(Python.number(penalty.l1()), Python.number(penalty.l2())));
        }
        if (name(lines, "step")) {
            code.append(STEP);
        }
        if (name(lines, "leaky_relu")) {
            code.append(LEAKY_RELU);
        }
        code.append("def build():\n");
        lines.forEach(line -> code.append("    ").append(line).append('\n'));
        return code.append("\n\nbuild().summary()\n").toString();
    }

    /** Whether a function is given to a layer. */
    private static boolean name(List<String> lines, String function) {
        return lines.stream().anyMatch(line -> line.matches(".*[=(]" + function + "[,)].*"));
    }

    private List<String> lines() {
        KerasLayers layers = new KerasLayers(architecture, spec.learning().penalty(), table.haveLengths());
        List<String> lines = new ArrayList<>();
        String data = names.getFirst();
        lines.add("%s = keras.Input(shape=(%d,), name=\"%s\")".formatted(data, table.inputs(), data));
        if (table.haveLengths()) {
            lines.add("lengths = keras.Input(shape=(1,), name=\"lengths\")");
        }
        for (Place place : architecture.places().subList(1, architecture.places().size())) {
            List<String> inputs = place.inputs().stream().map(names::get).toList();
            lines.addAll(layers.lines(
                    place, spec.network().nodes().get(place.index() - 1).layer(), names.get(place.index()), inputs));
        }
        List<String> outputs = architecture.exits().stream().map(exit -> names.get(exit.place())).toList();
        lines.add("return keras.Model(%s, %s)".formatted(
                table.haveLengths() ? "[%s, lengths]".formatted(data) : data,
                outputs.size() == 1 ? outputs.getFirst() : Python.list(outputs)));
        return lines;
    }
}
