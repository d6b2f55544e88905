package argmax.lessons.figure;

import argmax.engine.run.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All parameters of one layer as a heat map: a column per unit, a row per input, the bias lowest.
 *
 * @param parts its parameters, all as wide
 * @param reach the size at which a colour is full
 * @param inputs the names of the inputs where they are those of the data; else none
 */
record WeightFigures(List<Frame.Weights> parts, double reach, List<String> inputs) {
    /** More names than this would not be read. */
    private static final int NAMED = 16;

    /** One figure per layer that has parameters. */
    static List<Figure> of(List<Frame> frames, FrameScales scales, List<String> inputs) {
        Map<String, List<Integer>> layers = new LinkedHashMap<>();
        for (int number = 0; number < frames.size(); number++) {
            if (frames.get(number) instanceof Frame.Weights weights) {
                String key = weights.layer() + "/" + weights.values().getFirst().size();
                layers.computeIfAbsent(key, _ -> new ArrayList<>()).add(number);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (List<Integer> numbers : layers.values()) {
            List<Frame.Weights> parts = numbers.stream().map(number -> (Frame.Weights) frames.get(number)).toList();
            double reach = numbers.stream().mapToDouble(number -> scales.of(number).reach()).max().orElse(1);
            String suffix = figures.stream().anyMatch(other -> other.id().equals(id(parts))) ? "-" + figures.size() : "";
            figures.add(new WeightFigures(parts, reach, figures.isEmpty() ? inputs : List.of()).figure(suffix));
        }
        return figures;
    }

    private static String id(List<Frame.Weights> parts) {
        return FrameFigures.id("weights", parts.getFirst().layer());
    }

    private Figure figure(String suffix) {
        List<String> rows = rows();
        List<String> columns = IntStream.rangeClosed(1, values().getFirst().size()).mapToObj(String::valueOf).toList();
        List<Double> cells = values().stream().flatMap(Collection::stream).toList();
        Layer heat = new Layer.Heat(
                "from %s to %s".formatted(Digits.of(-reach), Digits.of(reach)),
                -0.5, columns.size() - 0.5, -0.5, rows.size() - 0.5, columns.size(), cells, -reach, reach);
        double[] sizes = cells.stream().mapToDouble(Math::abs).sorted().toArray();
        String layer = parts.getFirst().layer();
        String summary = "%sthe weights of %s lie between %s and %s; half of them are smaller than %s in size."
                .formatted(
                        FrameFigures.after(parts.getFirst()),
                        layer,
                        Digits.of(cells.stream().mapToDouble(Double::doubleValue).min().orElse(0)),
                        Digits.of(cells.stream().mapToDouble(Double::doubleValue).max().orElse(0)),
                        Digits.of(sizes[sizes.length / 2]));
        return new Plot(
                id(parts) + suffix, layer + ": weights", axis("unit", columns), axis("what enters", rows),
                List.of(heat), false, summary, table(rows, columns));
    }

    private List<List<Double>> values() {
        return parts.stream().flatMap(part -> part.values().stream()).toList();
    }

    private List<String> rows() {
        List<String> names = new ArrayList<>();
        for (Frame.Weights part : parts) {
            int rows = part.values().size();
            if (rows == 1 && parts.size() > 1 && !part.parameter().equals("weights")) {
                names.add(part.parameter());
            } else if (rows == inputs.size()) {
                names.addAll(inputs);
            } else {
                IntStream.rangeClosed(1, rows).forEach(row -> names.add(String.valueOf(row)));
            }
        }
        return names;
    }

    /** Names where there is room for them; else places, from 0. */
    private static Axis axis(String label, List<String> names) {
        return names.size() <= NAMED
                ? Axis.named(label, names)
                : Axis.linear(label + ", counted from 0", -0.5, names.size() - 0.5);
    }

    private Table table(List<String> rows, List<String> columns) {
        List<String> header = new ArrayList<>(List.of("what enters \\ unit"));
        header.addAll(columns);
        List<List<String>> body = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>(List.of(rows.get(row)));
            values().get(row).forEach(value -> line.add(Digits.of(value)));
            body.add(line);
        }
        return new Table(header, body);
    }
}
