package argmax.lessons.lab.iris;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataSet;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.Histogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two columns of the table of flowers.
 *
 * @param x the number of the column to the right
 * @param y the number of the column upwards
 */
record IrisFigures(DataSet iris, int x, int y) {
    /** The flowers were measured to a tenth of a centimetre; bins end half-way between two marks of the ruler. */
    private static final double HALF_STEP = 0.05;

    Figure scatter() {
        List<Layer> layers = new ArrayList<>();
        List<List<String>> means = new ArrayList<>();
        for (int species = 0; species < classes().size(); species++) {
            double[] right = column(x, species);
            double[] up = column(y, species);
            layers.add(new Layer.Points(classes().get(species), Hue.ofClass(species), list(right), list(up)));
            means.add(List.of(
                    classes().get(species), Integer.toString(right.length), Digits.of(mean(right)), Digits.of(mean(up))));
        }
        String centres = means.stream()
                .map(row -> "%s (%s, %s)".formatted(row.get(0), row.get(2), row.get(3)))
                .collect(Collectors.joining(", "));
        String summary = "%d flowers by %s and %s in cm; the means are %s."
                .formatted(iris.rows().rows(), IrisLab.words(name(x)), IrisLab.words(name(y)), centres);
        return new Plot(
                "scatter",
                "Two columns",
                axis(x),
                axis(y),
                layers,
                false,
                summary,
                new Table(List.of("species", "flowers", "mean " + label(x), "mean " + label(y)), means));
    }

    /** One column, the species side by side in each bin. */
    Figure histogram() {
        double width = binWidth();
        double bar = width / classes().size();
        List<Histogram> histograms = IntStream.range(0, classes().size())
                .mapToObj(species -> Histogram.of(column(x, species), -HALF_STEP, width))
                .toList();
        List<Layer> layers = new ArrayList<>();
        for (int species = 0; species < histograms.size(); species++) {
            Histogram histogram = histograms.get(species);
            double shift = (species + 0.5) * bar - width / 2;
            List<Double> places = Grid.map(histogram.centres(), centre -> centre + shift);
            layers.add(new Layer.Bars(classes().get(species), Hue.ofClass(species), places, histogram.heights(1), bar));
        }
        String ranges = IntStream.range(0, classes().size())
                .mapToObj(species -> "%s from %s to %s"
                        .formatted(
                                classes().get(species),
                                Digits.of(Arrays.stream(column(x, species)).min().orElseThrow()),
                                Digits.of(Arrays.stream(column(x, species)).max().orElseThrow())))
                .collect(Collectors.joining(", "));
        return new Plot(
                "histogram",
                "One column",
                Axis.linear(label(x)),
                Axis.linear("flowers"),
                layers,
                false,
                "By %s in cm: %s.".formatted(IrisLab.words(name(x)), ranges),
                binTable(histograms));
    }

    /** Ends on a half centimetre, with no flower on the edge. */
    private Axis axis(int column) {
        double[] all = column(column);
        double least = Arrays.stream(all).min().orElseThrow() - HALF_STEP;
        double most = Arrays.stream(all).max().orElseThrow() + HALF_STEP;
        return Axis.linear(label(column), Math.floor(2 * least) / 2, Math.ceil(2 * most) / 2);
    }

    private Table binTable(List<Histogram> histograms) {
        int first = histograms.stream().mapToInt(Histogram::first).min().orElseThrow();
        int end = histograms.stream().mapToInt(Histogram::end).max().orElseThrow();
        List<String> header = new ArrayList<>(List.of(label(x) + " from"));
        header.addAll(classes());
        List<List<String>> rows = new ArrayList<>();
        for (int bin = first; bin < end; bin++) {
            List<String> row = new ArrayList<>(List.of(Digits.of(bin * binWidth())));
            for (Histogram histogram : histograms) {
                row.add(Integer.toString(histogram.count(bin)));
            }
            rows.add(row);
        }
        return new Table(header, rows);
    }

    /** Ten to twenty bins, each of which holds equally many marks of the ruler. */
    private double binWidth() {
        double[] all = column(x);
        double range = Arrays.stream(all).max().orElseThrow() - Arrays.stream(all).min().orElseThrow();
        return range > 4 ? 0.5 : 0.2;
    }

    private double[] column(int column) {
        return IntStream.range(0, iris.rows().rows())
                .mapToDouble(row -> iris.rows().input(row, column))
                .toArray();
    }

    private double[] column(int column, int species) {
        return IntStream.range(0, iris.rows().rows())
                .filter(row -> iris.rows().label(row) == species)
                .mapToDouble(row -> iris.rows().input(row, column))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private List<String> classes() {
        return iris.card().classes();
    }

    private String name(int column) {
        return iris.card().inputs().get(column);
    }

    private String label(int column) {
        DataCard card = iris.card();
        String unit = card.units().get(column);
        return IrisLab.words(card.inputs().get(column)) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }
}
