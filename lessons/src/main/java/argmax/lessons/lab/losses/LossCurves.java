package argmax.lessons.lab.losses;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The losses against the margin, and their values at one margin. */
record LossCurves(double margin) {
    private static final double EDGE = 3;

    /** Where the picture ends; the squared error goes on to 16. */
    private static final double CEILING = 6;

    Figure figure() {
        List<Double> fine = Grid.between(-EDGE, EDGE, 121);
        List<Layer> layers = new ArrayList<>();
        layers.addAll(curves(fine));
        layers.add(new Layer.Line(
                "logistic / ln 2", Hue.CLASS_1, Stroke.DOTTED, fine, Grid.map(fine, LossCurves::logisticInBits)));
        layers.add(new Layer.Steps(
                "zero-one", Hue.QUIET, Stroke.SOLID, List.of(-EDGE, 0.0, EDGE), List.of(1.0, 0.0, 0.0)));
        List<Double> heights = Arrays.stream(MarginLoss.values())
                .map(loss -> loss.at(margin))
                .filter(height -> height <= CEILING)
                .toList();
        layers.add(new Layer.Points(
                "at this margin", Hue.MAIN, heights.stream().map(_ -> margin).toList(), heights));
        layers.add(new Layer.Rule("margin", Hue.MAIN, Stroke.DASHED, true, margin, "margin"));
        String costs = Arrays.stream(MarginLoss.values())
                .map(loss -> "%s %s".formatted(loss.words(), Digits.of(loss.at(margin))))
                .collect(Collectors.joining(", "));
        String slopes = Arrays.stream(MarginLoss.values())
                .map(loss -> Digits.of(loss.slope(margin)))
                .collect(Collectors.joining(", "));
        return new Plot(
                "losses",
                "What a margin costs",
                Axis.linear("margin m = yh", -EDGE, EDGE),
                Axis.linear("loss", 0, CEILING),
                layers,
                false,
                "At the margin %s the costs are %s; the slopes, in the same order, are %s."
                        .formatted(Digits.of(margin), costs, slopes),
                Tables.of("margin", Grid.between(-EDGE, EDGE, 13), tableLines()));
    }

    private static List<Layer.Line> curves(List<Double> x) {
        return List.of(
                line(MarginLoss.SQUARED, Hue.CLASS_0, x),
                line(MarginLoss.LOGISTIC, Hue.CLASS_1, x),
                line(MarginLoss.HINGE, Hue.CLASS_2, x));
    }

    private static List<Layer> tableLines() {
        List<Double> coarse = Grid.between(-EDGE, EDGE, 13);
        List<Layer> lines = new ArrayList<>(curves(coarse));
        lines.add(new Layer.Line(
                "logistic / ln 2", Hue.CLASS_1, Stroke.DOTTED, coarse, Grid.map(coarse, LossCurves::logisticInBits)));
        lines.add(line(MarginLoss.ZERO_ONE, Hue.QUIET, coarse));
        return lines;
    }

    private static Layer.Line line(MarginLoss loss, Hue hue, List<Double> x) {
        return new Layer.Line(loss.words(), hue, Stroke.SOLID, x, Grid.map(x, loss::at));
    }

    /** So scaled that it passes through 1 where the zero-one loss jumps, and lies above it everywhere. */
    private static double logisticInBits(double margin) {
        return MarginLoss.LOGISTIC.at(margin) / Math.log(2);
    }
}
