package argmax.engine.run.text;

import argmax.engine.net.Architecture;
import argmax.engine.net.Node;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.Shape;
import argmax.engine.run.TrainNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a network is made of, place by place.
 *
 * @param learned how many numbers are learned
 * @param kept how many further numbers layers keep themselves, such as running means
 */
public record Summary(List<Row> rows, int learned, int kept) {
    public Summary {
        rows = List.copyOf(rows);
    }

    /**
     * One place.
     *
     * @param name as written, or made of its kind and number
     * @param layer as it is written in a specification; for the data their id
     * @param inputs the names of the places whose values enter
     * @param output the shape of what leaves for one row
     * @param parameters how many numbers are learned or kept
     */
    public record Row(String name, String layer, List<String> inputs, Shape output, int parameters) {
        public Row {
            inputs = List.copyOf(inputs);
        }
    }

    public static Summary of(TrainNetwork network) {
        Architecture architecture = network.architecture();
        List<Row> rows = new ArrayList<>();
        rows.add(row(architecture, architecture.place(0), network.data().set()));
        for (Node node : network.network().nodes()) {
            // The place has the layer as it is computed, without an activation that its loss takes over.
            rows.add(row(architecture, architecture.place(rows.size()), Printer.layer(node.layer())));
        }
        int learned = architecture.places().stream()
                .flatMap(place -> place.parameters().stream())
                .filter(Parameter::learned)
                .mapToInt(Parameter::size)
                .sum();
        return new Summary(rows, learned, architecture.parameters() - learned);
    }

    private static Row row(Architecture architecture, Place place, String layer) {
        List<String> inputs = place.inputs().stream().map(input -> architecture.place(input).name()).toList();
        return new Row(place.name(), layer, inputs, place.shape(), place.parameterCount());
    }

    /** As plain text; what enters a place is told only where one has other inputs than the place before it. */
    public String table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Name", "Layer", "Inputs", "Output", "Parameters"));
        rows.forEach(row -> table.add(List.of(
                row.name(), row.layer(), String.join(", ", row.inputs()), row.output().toString(),
                Integer.toString(row.parameters()))));
        List<Integer> columns = IntStream.range(0, 5).filter(column -> column != 2 || branches()).boxed().toList();
        int[] widths = IntStream.range(0, 5)
                .map(column -> table.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow())
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            for (int column : columns) {
                String format = column == 4 ? "%" + widths[4] + "s\n" : "%-" + widths[column] + "s  ";
                text.append(format.formatted(row.get(column)));
            }
        }
        return text.append("%d parameters are learned%s\n".formatted(learned, kept == 0 ? "" : ", %d are kept".formatted(kept)))
                .toString();
    }

    private boolean branches() {
        return IntStream.range(1, rows.size())
                .anyMatch(index -> !rows.get(index).inputs().equals(List.of(rows.get(index - 1).name())));
    }
}
