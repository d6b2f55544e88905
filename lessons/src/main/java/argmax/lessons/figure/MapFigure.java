package argmax.lessons.figure;

import argmax.engine.data.Samples;
import argmax.engine.run.Frame;
import argmax.engine.run.LossUnit;
import argmax.engine.run.TrainSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said all over the plane of two inputs, with the rows that were learned from over it. */
record MapFigure(TrainSpec spec, LearnedPoints points, Frame.DecisionMap map, FrameScales.Scale scale) {
    /** Every so many-th column and row of the map stands in the table. */
    private static final int COARSE = 5;

    Figure figure() {
        List<Layer> layers = new ArrayList<>(List.of(ground()));
        layers.addAll(points.layers());
        return new Plot(
                "decision-map", "Decision map",
                Axis.linear(points.label(0), edge(map.x(), -1), edge(map.x(), 1)),
                Axis.linear(points.label(1), edge(map.y(), -1), edge(map.y(), 1)),
                layers, false, FrameFigures.after(map) + sentence() + points.share(), table());
    }

    private Layer ground() {
        double x0 = edge(map.x(), -1);
        double x1 = edge(map.x(), 1);
        double y0 = edge(map.y(), -1);
        double y1 = edge(map.y(), 1);
        List<Double> values = cells();
        if (classes().size() > 2) {
            List<Integer> labels = values.stream().map(Double::intValue).toList();
            return new Layer.Regions("most likely class", x0, x1, y0, y1, map.x().size(), labels);
        }
        if (!spec.classifies()) {
            return new Layer.Heat("prediction", x0, x1, y0, y1, map.x().size(), values, scale.low(), scale.high());
        }
        // Without probabilities there is a margin, which is 0 where the class changes.
        boolean margins = spec.lossUnit() == LossUnit.SHARE_WRONG;
        return new Layer.Heat(
                (margins ? "margin of " : "probability of ") + classes().getLast(),
                x0, x1, y0, y1, map.x().size(), values, margins ? -scale.reach() : 0, margins ? scale.reach() : 1);
    }

    private String sentence() {
        if (!spec.classifies()) {
            double least = cells().stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double most = cells().stream().mapToDouble(Double::doubleValue).max().orElse(0);
            return "the predictions in this plane go from %s to %s.".formatted(Digits.of(least), Digits.of(most));
        }
        int[] cells = new int[classes().size()];
        cells().forEach(value -> cells[label(value)]++);
        String shares = IntStream.range(0, cells.length)
                .mapToObj(label -> classes().get(label) + " " + Digits.percent((double) cells[label] / cells().size()))
                .collect(Collectors.joining(", "));
        Samples rows = points.rows();
        long right = IntStream.range(0, rows.rows())
                .filter(row -> label(at(rows.input(row, 0), rows.input(row, 1))) == rows.label(row))
                .count();
        return "the plane goes to %s; %d of %d rows that train lie where their own class is the likeliest."
                .formatted(shares, right, rows.rows());
    }

    /** The class that a value of the map stands for. */
    private int label(double value) {
        if (classes().size() > 2) {
            return (int) value;
        }
        return value >= (spec.lossUnit() == LossUnit.SHARE_WRONG ? 0 : 0.5) ? 1 : 0;
    }

    /** The value of the cell in which a point lies; at the edge for one outside. */
    private double at(double x, double y) {
        return map.values().get(index(map.y(), y)).get(index(map.x(), x));
    }

    private static int index(List<Double> centres, double value) {
        int nearest = (int) Math.rint((value - centres.getFirst()) / step(centres));
        return Math.clamp(nearest, 0, centres.size() - 1);
    }

    private static double step(List<Double> centres) {
        return (centres.getLast() - centres.getFirst()) / (centres.size() - 1);
    }

    /** Half a cell beyond the first (side −1) or last (side 1) centre. */
    private static double edge(List<Double> centres, int side) {
        return (side < 0 ? centres.getFirst() : centres.getLast()) + side * step(centres) / 2;
    }

    private List<Double> cells() {
        return map.values().stream().flatMap(Collection::stream).toList();
    }

    private List<String> classes() {
        return points.card().classes();
    }

    private Table table() {
        List<Integer> columns = coarse(map.x().size());
        List<String> header = new ArrayList<>(List.of("%s \\ %s".formatted(points.label(1), points.label(0))));
        columns.forEach(i -> header.add(Digits.of(map.x().get(i))));
        List<List<String>> rows = new ArrayList<>();
        for (int j : coarse(map.y().size()).reversed()) {
            List<String> row = new ArrayList<>(List.of(Digits.of(map.y().get(j))));
            columns.forEach(i -> row.add(cell(map.values().get(j).get(i))));
            rows.add(row);
        }
        return new Table(header, rows);
    }

    private String cell(double value) {
        return classes().size() > 2 ? classes().get((int) value) : Digits.of(value);
    }

    private static List<Integer> coarse(int count) {
        return IntStream.range(0, count).filter(i -> i % COARSE == 0).boxed().toList();
    }
}
