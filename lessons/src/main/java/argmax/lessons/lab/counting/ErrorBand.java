package argmax.lessons.lab.counting;

import argmax.engine.stat.sampling.Uncertainty;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.lab.Grid;
import argmax.lessons.lab.counting.Trend.Curve;
import argmax.lessons.lab.counting.Trend.Here;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The two kinds of uncertainty of a count and their sum in quadrature, in per cent of the expected count. */
record ErrorBand(Uncertainty here) {
    private static final double LEAST = 10;
    private static final double MOST = 10_000;

    Figure figure() {
        double f = here.relativeError();
        List<Double> grid = LogGrid.between(LEAST, MOST, 31);
        DoubleUnaryOperator total = b -> 100 * new Uncertainty(b, f).relativeTotal();
        DoubleUnaryOperator statistical = b -> 100 / Math.sqrt(b);
        List<Layer> marks = new ArrayList<>(List.of(
                band("± total", Hue.QUIET, grid, total), band("± statistical", Hue.OTHER, grid, statistical)));
        List<Curve> curves = new ArrayList<>(List.of(new Curve("statistical", Hue.OTHER, Stroke.SOLID, statistical)));
        if (f > 0) {
            curves.add(new Curve("systematic", Hue.TRUTH, Stroke.DASHED, _ -> 100 * f));
            double equal = Uncertainty.equalAt(f);
            if (equal <= MOST) {
                marks.add(new Layer.Rule("both equal, at 1/f²", Hue.QUIET, Stroke.DOTTED, true, equal, null));
            }
        }
        curves.add(new Curve("total", Hue.MAIN, Stroke.SOLID, total));
        return new Trend(
                        Axis.log("expected count b", LEAST, MOST),
                        Axis.linear("uncertainty (% of b)", -50, 50),
                        grid,
                        curves)
                .plot("band", "What more data make smaller", new Here("this b", here.expected()), marks, summary());
    }

    private static Layer.Band band(String name, Hue hue, List<Double> grid, DoubleUnaryOperator half) {
        return new Layer.Band(name, hue, grid, Grid.map(grid, b -> -half.applyAsDouble(b)), Grid.map(grid, half));
    }

    private String summary() {
        String parts = "With b = %s expected counts the statistical uncertainty is %s counts"
                .formatted(Digits.of(here.expected()), Digits.of(here.statistical()));
        return here.relativeError() > 0
                ? parts + ", the systematic one %s and the total %s, which is %s of b; the parts are equal at b = %s."
                        .formatted(
                                Digits.of(here.systematic()),
                                Digits.of(here.total()),
                                Digits.percent(here.relativeTotal()),
                                Digits.of(Uncertainty.equalAt(here.relativeError())))
                : parts + ", which is %s of b, and there is no other.".formatted(Digits.percent(here.relativeTotal()));
    }
}
