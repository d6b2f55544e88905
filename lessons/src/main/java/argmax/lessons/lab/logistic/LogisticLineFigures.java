package argmax.lessons.lab.logistic;

import argmax.engine.data.Samples;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A line through the two clouds: where it lies, what it is worth, and how steep it should be. */
record LogisticLineFigures(Samples rows, LogisticLine line) {
    private static final double EDGE = 5;
    private static final int CELLS = 40;

    /** Φ(√2): the densities of the clouds are known, and no classifier is right more often. */
    private static final double BEST_ACCURACY = 0.9214;

    /** The expectation of ln(1 + exp(-h)) for h ~ N(4, 8), which is what the true probabilities cost; integrated numerically. */
    private static final double BEST_LOSS = 0.1931;

    Figure map(double ax, double ay, double bx, double by) {
        List<Layer> layers = List.of(
                heat(),
                points("background", 0),
                points("signal", 1),
                new Layer.Line("best possible line", Hue.TRUTH, Stroke.DOTTED, List.of(-EDGE, EDGE), List.of(EDGE, -EDGE)),
                boundary(ax, ay, bx, by),
                new Layer.Handle("A", ax, ay, "ax", "ay"),
                new Layer.Handle("B", bx, by, "bx", "by"));
        String summary = """
                h = %s %s x1 %s x2, and a point at signed distance d from the line has h = %s d; \
                %s of the points lie on the right side, at best %s could."""
                .formatted(
                        Digits.of(line.w0()),
                        Digits.term(line.w1()),
                        Digits.term(line.w2()),
                        Digits.of(line.steepness()),
                        Digits.percent(line.accuracy(rows)),
                        Digits.percent(BEST_ACCURACY));
        return new Plot(
                "map",
                "Probability of signal",
                Axis.linear("x1", -EDGE, EDGE),
                Axis.linear("x2", -EDGE, EDGE),
                layers,
                true,
                summary,
                coarseMap());
    }

    Figure meter() {
        double loss = line.loss(rows);
        double accuracy = line.accuracy(rows);
        List<Layer> layers = List.of(
                new Layer.Bars("this line", Hue.MAIN, List.of(-0.18, 0.82), List.of(loss, accuracy), 0.32),
                new Layer.Bars("best possible", Hue.TRUTH, List.of(0.18, 1.18), List.of(BEST_LOSS, BEST_ACCURACY), 0.32));
        String summary = """
                The mean cross-entropy of this line is %s nats, where %s is the best possible in the long run and always saying \
                ½ costs 0.693; its accuracy is %s, where %s is the best possible."""
                .formatted(
                        Digits.of(loss), Digits.of(BEST_LOSS), Digits.percent(accuracy), Digits.percent(BEST_ACCURACY));
        return new Plot(
                "meter",
                "What this line is worth",
                Axis.named("measure", List.of("cross-entropy (nats)", "accuracy (share)")),
                Axis.linear("value", 0, Math.max(1, loss)),
                layers,
                false,
                summary,
                new Table(
                        List.of("measure", "this line", "best possible"),
                        List.of(
                                List.of("mean cross-entropy (nats)", Digits.of(loss), Digits.of(BEST_LOSS)),
                                List.of("accuracy", Digits.percent(accuracy), Digits.percent(BEST_ACCURACY)))));
    }

    Figure steepness() {
        List<Double> steepness = Grid.between(0.1, 8, 80);
        List<Double> losses = Grid.map(steepness, s -> line.withSteepness(s).loss(rows));
        int best = IntStream.range(0, losses.size())
                .reduce((a, b) -> losses.get(b) < losses.get(a) ? b : a)
                .orElseThrow();
        Layer.Line curve = new Layer.Line("mean cross-entropy", Hue.MAIN, Stroke.SOLID, steepness, losses);
        List<Layer> layers = List.of(
                curve,
                new Layer.Points("lowest", Hue.MAIN, List.of(steepness.get(best)), List.of(losses.get(best))),
                new Layer.Rule("best possible", Hue.TRUTH, Stroke.DOTTED, false, BEST_LOSS, null),
                new Layer.Rule("this steepness", Hue.OTHER, Stroke.DASHED, true, line.steepness(), "steepness"));
        String summary = "At steepness %s this line costs %s nats per point; turned to %s it would cost least, %s."
                .formatted(
                        Digits.of(line.steepness()),
                        Digits.of(line.loss(rows)),
                        Digits.of(steepness.get(best)),
                        Digits.of(losses.get(best)));
        List<Integer> coarse = IntStream.range(0, 80).filter(i -> i % 5 == 4).boxed().toList();
        List<Double> coarseX = coarse.stream().map(steepness::get).toList();
        List<Double> coarseY = coarse.stream().map(losses::get).toList();
        return new Plot(
                "steepness-curve",
                "The loss at other steepness",
                Axis.linear("steepness |w|", 0, 8),
                Axis.linear("mean cross-entropy (nats)"),
                layers,
                false,
                summary,
                Tables.of(
                        "steepness",
                        coarseX,
                        List.of(new Layer.Line(curve.name(), curve.hue(), curve.stroke(), coarseX, coarseY))));
    }

    private Layer heat() {
        double cell = 2 * EDGE / CELLS;
        List<Double> p = new ArrayList<>(CELLS * CELLS);
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                p.add(line.p(-EDGE + (column + 0.5) * cell, -EDGE + (row + 0.5) * cell));
            }
        }
        return new Layer.Heat("probability of signal", -EDGE, EDGE, -EDGE, EDGE, CELLS, p, 0, 1);
    }

    private Layer points(String name, int label) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.label(row) == label) {
                x.add((double) rows.input(row, 0));
                y.add((double) rows.input(row, 1));
            }
        }
        return new Layer.Points(name, Hue.ofClass(label), x, y);
    }

    /** Long enough to leave the picture on both sides, whatever A and B are. */
    private Layer boundary(double ax, double ay, double bx, double by) {
        double middleX = (ax + bx) / 2;
        double middleY = (ay + by) / 2;
        double reach = 4 * EDGE / line.steepness();
        return new Layer.Line(
                "p = ½",
                Hue.MAIN,
                Stroke.SOLID,
                List.of(middleX + reach * line.w2(), middleX - reach * line.w2()),
                List.of(middleY - reach * line.w1(), middleY + reach * line.w1()));
    }

    private Table coarseMap() {
        List<Double> ticks = List.of(-4.0, -2.0, 0.0, 2.0, 4.0);
        List<String> header = new ArrayList<>(List.of("x2 \\ x1"));
        ticks.forEach(x1 -> header.add(Digits.of(x1)));
        List<List<String>> body = new ArrayList<>();
        for (double x2 : ticks.reversed()) {
            List<String> row = new ArrayList<>(List.of(Digits.of(x2)));
            ticks.forEach(x1 -> row.add(Digits.of(line.p(x1, x2))));
            body.add(row);
        }
        return new Table(header, body);
    }
}
