package argmax.lessons.lab.losses;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines that three losses prefer, and how often they are wrong.
 *
 * @param clean the points without outliers
 * @param all what the lines learnt from; outliers come after the clean points
 * @param lines one for each of {@link #LOSSES}
 */
record LineFigures(Clouds clean, Clouds all, List<Line> lines) {
    private static final List<MarginLoss> LOSSES = List.of(MarginLoss.SQUARED, MarginLoss.LOGISTIC, MarginLoss.HINGE);
    private static final List<Hue> HUES = List.of(Hue.MAIN, Hue.OTHER, Hue.QUIET);
    private static final List<Stroke> STROKES = List.of(Stroke.SOLID, Stroke.SOLID, Stroke.DASHED);

    /** 1 − Φ(√2): the densities of the clouds are known, and no classifier is wrong less often. */
    private static final double BEST = 0.0786;

    static LineFigures of(Clouds clean, Clouds all) {
        return new LineFigures(clean, all, LOSSES.stream().map(loss -> Line.descending(loss, all)).toList());
    }

    Figure map() {
        List<Layer> layers = new ArrayList<>(List.of(
                points("background", Hue.CLASS_0, -1, 0, clean.points()),
                points("signal", Hue.CLASS_1, 1, 0, clean.points()),
                new Layer.Line("best possible", Hue.TRUTH, Stroke.DOTTED, List.of(-6.0, 6.0), List.of(6.0, -6.0))));
        if (all.points() > clean.points()) {
            layers.add(points("outliers, signal too", Hue.CLASS_2, 1, clean.points(), all.points()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < LOSSES.size(); i++) {
            Line line = lines.get(i);
            layers.add(boundary(i));
            rows.add(List.of(
                    LOSSES.get(i).words(),
                    Digits.of(line.w0()),
                    Digits.of(line.w1()),
                    Digits.of(line.w2()),
                    Digits.of(line.cost(LOSSES.get(i), all))));
        }
        String weights = rows.stream()
                .map(row -> "%s (%s, %s, %s)".formatted(row.get(0), row.get(1), row.get(2), row.get(3)))
                .collect(Collectors.joining(", "));
        return new Plot(
                "boundaries",
                "Three losses, three lines",
                Axis.linear("x1", -6.5, 9.5),
                Axis.linear("x2", -5.5, 5.5),
                layers,
                true,
                "With %d outliers the weights (w0, w1, w2) are: %s.".formatted(all.points() - clean.points(), weights),
                new Table(List.of("loss", "w0", "w1", "w2", "mean loss"), rows));
    }

    Figure shares() {
        Clouds test = Clouds.toTest();
        List<Double> learnt = lines.stream().map(line -> line.cost(MarginLoss.ZERO_ONE, clean)).toList();
        List<Double> tested = lines.stream().map(line -> line.cost(MarginLoss.ZERO_ONE, test)).toList();
        List<Layer> layers = List.of(
                new Layer.Bars("the 500 points without outliers", Hue.QUIET, shifted(-0.18), inPercent(learnt), 0.32),
                new Layer.Bars("10,000 other points", Hue.MAIN, shifted(0.18), inPercent(tested), 0.32),
                new Layer.Rule("best possible", Hue.TRUTH, Stroke.DOTTED, false, 100 * BEST, null));
        List<List<String>> rows = IntStream.range(0, LOSSES.size())
                .mapToObj(i -> List.of(
                        LOSSES.get(i).words(),
                        Digits.percent(1 - learnt.get(i)),
                        Digits.percent(1 - tested.get(i)),
                        Digits.percent(tested.get(i))))
                .toList();
        String accuracies =
                rows.stream().map(row -> "%s %s".formatted(row.get(0), row.get(2))).collect(Collectors.joining(", "));
        return new Plot(
                "accuracy",
                "How often each is wrong",
                Axis.named("trained with", LOSSES.stream().map(MarginLoss::words).toList()),
                Axis.linear("wrong answers (%)"),
                layers,
                false,
                "Accuracy on 10,000 other points: %s; the best possible is %s."
                        .formatted(accuracies, Digits.percent(1 - BEST)),
                new Table(
                        List.of("loss", "accuracy on the 500 points", "accuracy on 10,000 others", "wrong answers there"), rows));
    }

    private Layer points(String name, Hue hue, int label, int from, int to) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (all.y(i) == label) {
                x.add(all.x1(i));
                y.add(all.x2(i));
            }
        }
        return new Layer.Points(name, hue, x, y);
    }

    /** Long enough to leave the picture on both sides. */
    private Layer boundary(int i) {
        Line line = lines.get(i);
        double square = line.w1() * line.w1() + line.w2() * line.w2();
        double footX = -line.w0() * line.w1() / square;
        double footY = -line.w0() * line.w2() / square;
        double reach = 25 / Math.sqrt(square);
        return new Layer.Line(
                LOSSES.get(i).words(),
                HUES.get(i),
                STROKES.get(i),
                List.of(footX + reach * line.w2(), footX - reach * line.w2()),
                List.of(footY - reach * line.w1(), footY + reach * line.w1()));
    }

    private static List<Double> shifted(double by) {
        return IntStream.range(0, LOSSES.size()).mapToObj(i -> i + by).toList();
    }

    private static List<Double> inPercent(List<Double> shares) {
        return shares.stream().map(share -> 100 * share).toList();
    }
}
