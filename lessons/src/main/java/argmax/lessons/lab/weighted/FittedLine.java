package argmax.lessons.lab.weighted;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The points of one experiment with the reader's line and a fit, and how far they lie from both. */
record FittedLine(HeteroPoints data, Line own, boolean weighted) {
    private static final String OWN = "your line";
    private static final int MOST_ROWS = 25;

    Figure points() {
        Line fit = data.fit(weighted);
        List<Layer> layers = List.of(
                Layer.Errors.around("points ± σ", Hue.QUIET, data.places(), data.heights(), data.deviations()),
                line("truth", Hue.TRUTH, Stroke.DOTTED, HeteroPoints.TRUTH),
                line(OWN, Hue.OTHER, Stroke.DASHED, own),
                line(fitName(), Hue.MAIN, Stroke.SOLID, fit));
        return new Plot(
                "points",
                "Points and lines",
                Axis.linear("x", 0, 1),
                Axis.linear("y"),
                layers,
                false,
                "Your line is %s, its %s; the %s is %s, its %s, the least possible."
                        .formatted(formula(own), cost(own), fitName(), formula(fit), cost(fit)),
                table(
                        List.of("x", "y", "σ", OWN, fitName()),
                        i -> List.of(
                                data.places().get(i),
                                data.heights().get(i),
                                data.deviations().get(i),
                                own.at(data.places().get(i)),
                                fit.at(data.places().get(i)))));
    }

    Figure residuals() {
        Line fit = data.fit(weighted);
        List<Double> ofOwn = data.pulls(own);
        List<Double> ofFit = data.pulls(fit);
        List<Layer> layers = List.of(
                new Layer.Strip("within one σ", Hue.QUIET, false, -1, 1),
                new Layer.Points("to " + OWN, Hue.OTHER, data.places(), ofOwn),
                new Layer.Points("to the " + fitName(), Hue.MAIN, data.places(), ofFit));
        String summary = """
                %d of %d points lie within one σ of your line, and %d of the %s; about 34 would of the true line. The largest \
                distances are %s and %s of a point's own σ."""
                .formatted(
                        within(ofOwn), HeteroPoints.COUNT, within(ofFit), fitName(), largest(ofOwn), largest(ofFit));
        return new Plot(
                "residuals",
                "Residuals in units of each point's σ",
                Axis.linear("x", 0, 1),
                Axis.linear("(y − line) / σ"),
                layers,
                false,
                summary,
                table(
                        List.of("x", "to " + OWN, "to the " + fitName()),
                        i -> List.of(data.places().get(i), ofOwn.get(i), ofFit.get(i))));
    }

    private String fitName() {
        return weighted ? "weighted fit" : "plain fit";
    }

    private static String formula(Line line) {
        return "y = %s x %s".formatted(Digits.of(line.a()), Digits.term(line.b()));
    }

    /** What the chosen fit makes least. */
    private String cost(Line line) {
        return weighted
                ? "χ² " + Digits.of(data.chiSquared(line))
                : "mean squared error " + Digits.of(data.meanSquare(line));
    }

    private static long within(List<Double> pulls) {
        return pulls.stream().filter(pull -> Math.abs(pull) <= 1).count();
    }

    private static String largest(List<Double> pulls) {
        return Digits.of(pulls.stream().mapToDouble(Math::abs).max().orElseThrow());
    }

    private static Layer line(String name, Hue hue, Stroke stroke, Line line) {
        return new Layer.Line(name, hue, stroke, List.of(0.0, 1.0), List.of(line.at(0), line.at(1)));
    }

    private interface Row {
        List<Double> of(int point);
    }

    /** Every other point from left to right: what is left of a table that is read, not calculated with. */
    private Table table(List<String> header, Row row) {
        List<Integer> rising = IntStream.range(0, HeteroPoints.COUNT)
                .boxed()
                .sorted(Comparator.comparing(data.places()::get))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS; i++) {
            rows.add(row.of(rising.get(2 * i)).stream().map(Digits::of).toList());
        }
        return new Table(header, rows, HeteroPoints.COUNT - MOST_ROWS);
    }
}
