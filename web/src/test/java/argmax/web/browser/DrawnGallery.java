package argmax.web.browser;

import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Images;
import argmax.lessons.figure.Images.Picture;
import argmax.lessons.figure.NodeGraph;
import argmax.lessons.figure.NodeGraph.Edge;
import argmax.lessons.figure.NodeGraph.Node;
import argmax.lessons.figure.Shade;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of the gallery without axes: graphs and pictures. */
final class DrawnGallery {
    private DrawnGallery() {}

    /** L = ln(1 + exp(−w x − b)) with w = 2, x = 0.5, b = −1; b enters late. */
    static Figure computation() {
        return new NodeGraph(
                "computation",
                "One example's loss",
                List.of(
                        new Node("w", "$w$", 2, -0.25),
                        new Node("x", "$x$", 0.5, -1),
                        new Node("b", "$b$", -1, -0.5),
                        new Node("product", "×", 1, -0.5),
                        new Node("sum", "+", 0, -0.5),
                        new Node("loss", "$\\ln(1+e^{-h})$", 0.693, 1)),
                List.of(
                        new Edge("w", "product"), new Edge("x", "product"), new Edge("product", "sum"), new Edge("b", "sum"),
                        new Edge("sum", "loss")),
                "value",
                "gradient",
                "The loss is 0.693, and it falls fastest when w and x grow.");
    }

    static Figure network() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int[] widths = {3, 4, 2};
        for (int layer = 0; layer < widths.length; layer++) {
            for (int unit = 0; unit < widths[layer]; unit++) {
                nodes.add(new Node(layer + "-" + unit, "$%s_%d$".formatted("xhy".charAt(layer), unit + 1)));
                for (int before = 0; layer > 0 && before < widths[layer - 1]; before++) {
                    double weight = Math.sin(5 * layer + 2 * unit + 3 * before);
                    edges.add(new Edge(layer - 1 + "-" + before, layer + "-" + unit, "", weight));
                }
            }
        }
        return new NodeGraph("network", "A small network", nodes, edges, "", "", "Three inputs, four units, two outputs.");
    }

    static Figure tree() {
        return new NodeGraph(
                "tree",
                "A tree of decisions",
                List.of(
                        new Node("root", "petal length ≤ 2.45 cm", "150", "", Hue.QUIET),
                        new Node("left", "setosa", "50", "", Hue.CLASS_0),
                        new Node("right", "petal width ≤ 1.75 cm", "100", "", Hue.QUIET),
                        new Node("narrow", "versicolor", "54", "", Hue.CLASS_1),
                        new Node("wide", "virginica", "46", "", Hue.CLASS_2)),
                List.of(
                        new Edge("root", "left", "yes", null), new Edge("root", "right", "no", null),
                        new Edge("right", "narrow", "yes", null), new Edge("right", "wide", "no", null)),
                "rows",
                "",
                "Two questions part the three species.");
    }

    static Figure digits() {
        List<Picture> rings = IntStream.range(0, 12)
                .mapToObj(i -> new Picture("taken for %d, is 0".formatted(i), ring(28, 5 + 0.5 * i)))
                .toList();
        return new Images("digits", "Digits", 28, rings, Shade.SEQUENTIAL, 0, 1, "Twelve rings of growing size.");
    }

    static Figure filters() {
        List<Picture> filters = IntStream.range(0, 6)
                .mapToObj(filter -> new Picture(
                        "filter " + (filter + 1),
                        IntStream.range(0, 25)
                                .mapToObj(i -> Math.cos(0.5 * filter) * (i % 5 - 2) + Math.sin(0.5 * filter) * (i / 5 - 2))
                                .toList()))
                .toList();
        return new Images("filters", "Filters", 5, filters, Shade.DIVERGING, -3, 3, "Six slopes, each turned further.");
    }

    private static List<Double> ring(int edge, double radius) {
        return IntStream.range(0, edge * edge)
                .mapToObj(i -> Math.hypot(i % edge - 13.5, Math.floor((double) i / edge) - 13.5))
                .map(distance -> Math.exp(-(distance - radius) * (distance - radius) / 2))
                .toList();
    }
}
