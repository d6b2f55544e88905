package argmax.lessons.figure;

import argmax.engine.run.BiasVariance;
import argmax.engine.run.BiasVarianceReport;
import argmax.engine.run.CurveSelection;
import argmax.engine.run.CurveSelectionReport;
import argmax.engine.run.RefitReport;
import argmax.engine.run.Refits;
import argmax.engine.stat.regression.KernelSmoother;
import argmax.engine.stat.regression.Lasso;
import argmax.engine.stat.regression.Linear;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Regression;
import argmax.engine.stat.regression.Ridge;
import argmax.engine.stat.regression.Spline;
import argmax.lessons.figure.Layer.Stroke;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The errors of curves that were fitted many times, against their complexity. */
record RefitFigure(Refits spec, List<RefitReport> reports) {
    /** From this ratio of the largest to the smallest error on, the small ones would all lie on the axis. */
    private static final double WIDE = 100;

    Figure figure() {
        return switch (spec) {
            case BiasVariance _ -> parts(sorted(BiasVarianceReport.class));
            case CurveSelection _ -> selection(sorted(CurveSelectionReport.class));
        };
    }

    private Figure parts(List<BiasVarianceReport> curves) {
        List<Double> x = x(curves);
        List<Layer> layers = List.of(
                new Layer.Line("bias²", Hue.MAIN, Stroke.SOLID, x, each(curves, BiasVarianceReport::biasSquared)),
                new Layer.Line("variance", Hue.OTHER, Stroke.DASHED, x, each(curves, BiasVarianceReport::variance)),
                new Layer.Line("noise", Hue.QUIET, Stroke.DOTTED, x, each(curves, BiasVarianceReport::noise)),
                new Layer.Line("their sum", Hue.TRUTH, Stroke.SOLID, x, each(curves, BiasVarianceReport::total)),
                new Layer.Points("error on fresh rows", Hue.QUIET, x, each(curves, BiasVarianceReport::error)));
        Table table = new Table(
                List.of("curve", "bias²", "variance", "noise", "their sum", "error on fresh rows"),
                curves.stream()
                        .map(curve -> List.of(
                                name(curve.regression()),
                                Digits.of(curve.biasSquared()),
                                Digits.of(curve.variance()),
                                Digits.of(curve.noise()),
                                Digits.of(curve.total()),
                                Digits.of(curve.error()) + " ± " + Digits.of(curve.standardError())))
                        .toList());
        return plot("Bias, variance and noise", layers, table, curves.isEmpty() ? "" : partsInWords(curves));
    }

    private static String partsInWords(List<BiasVarianceReport> curves) {
        BiasVarianceReport best = Collections.min(curves, Comparator.comparingDouble(BiasVarianceReport::total));
        return "the sum is least, %s, for %s: bias² %s, variance %s, noise %s."
                .formatted(
                        Digits.of(best.total()),
                        name(best.regression()),
                        Digits.of(best.biasSquared()),
                        Digits.of(best.variance()),
                        Digits.of(best.noise()));
    }

    private Figure selection(List<CurveSelectionReport> curves) {
        List<Double> x = x(curves);
        List<Layer> layers = List.of(
                range("hold-out, range", Hue.OTHER, x, curves, CurveSelectionReport::holdOut),
                range("k-fold, range", Hue.MAIN, x, curves, CurveSelectionReport::kFold),
                new Layer.Line("hold-out, mean", Hue.OTHER, Stroke.DASHED, x, each(curves, curve -> mean(curve.holdOut()))),
                new Layer.Line("k-fold, mean", Hue.MAIN, Stroke.SOLID, x, each(curves, curve -> mean(curve.kFold()))),
                new Layer.Line("on fresh rows", Hue.TRUTH, Stroke.DOTTED, x, each(curves, CurveSelectionReport::error)));
        List<Integer> byHoldOut = curves.isEmpty() ? List.of() : CurveSelectionReport.chosenByHoldOut(curves);
        List<Integer> byKFold = curves.isEmpty() ? List.of() : CurveSelectionReport.chosenByKFold(curves);
        Table table = new Table(
                List.of("curve", "hold-out, mean", "chosen by hold-out", "k-fold, mean", "chosen by k-fold", "on fresh rows"),
                IntStream.range(0, curves.size())
                        .mapToObj(i -> List.of(
                                name(curves.get(i).regression()),
                                Digits.of(mean(curves.get(i).holdOut())),
                                byHoldOut.get(i).toString(),
                                Digits.of(mean(curves.get(i).kFold())),
                                byKFold.get(i).toString(),
                                Digits.of(curves.get(i).error())))
                        .toList());
        return plot(
                "Error by hold-out and by k-fold",
                layers,
                table,
                curves.isEmpty() ? "" : selectionInWords(curves, byHoldOut, byKFold));
    }

    private static String selectionInWords(List<CurveSelectionReport> curves, List<Integer> byHoldOut, List<Integer> byKFold) {
        CurveSelectionReport best = Collections.min(curves, Comparator.comparingDouble(CurveSelectionReport::error));
        return "in %d reshuffles the hold-out chooses %s most often (%d times), k-fold %s (%d times); on fresh rows %s is best."
                .formatted(
                        best.holdOut().size(),
                        favourite(curves, byHoldOut),
                        Collections.max(byHoldOut),
                        favourite(curves, byKFold),
                        Collections.max(byKFold),
                        name(best.regression()));
    }

    private static String favourite(List<CurveSelectionReport> curves, List<Integer> chosen) {
        return name(curves.get(chosen.indexOf(Collections.max(chosen))).regression());
    }

    private static Layer range(
            String name, Hue hue, List<Double> x, List<CurveSelectionReport> curves,
            Function<CurveSelectionReport, List<Double>> errors) {
        return new Layer.Band(
                name,
                hue,
                x,
                each(curves, curve -> Collections.min(errors.apply(curve))),
                each(curves, curve -> Collections.max(errors.apply(curve))));
    }

    private Plot plot(String title, List<Layer> layers, Table table, String words) {
        String summary = reports.isEmpty()
                ? "No curve is done yet."
                : "After curve %d of %d %s".formatted(reports.size(), spec.epochs(), words);
        return new Plot("refits", title, axis(), errors(layers), layers, false, summary, table);
    }

    private static Axis errors(List<Layer> layers) {
        List<Double> all = layers.stream()
                .filter(Layer.Line.class::isInstance)
                .flatMap(layer -> ((Layer.Line) layer).y().stream())
                .toList();
        boolean wide = !all.isEmpty() && Collections.min(all) > 0 && Collections.max(all) / Collections.min(all) > WIDE;
        return new Axis("mean squared error", wide ? Axis.Scale.LOG : Axis.Scale.LINEAR, null, null, List.of());
    }

    /** Polynomials are told apart by their degree; other curves have their names side by side. */
    private boolean byDegree() {
        return spec.regressions().stream().allMatch(Polynomial.class::isInstance)
                && spec.regressions().stream().distinct().count() > 1;
    }

    private Axis axis() {
        if (!byDegree()) {
            return Axis.named("curve", spec.regressions().stream().map(RefitFigure::name).toList());
        }
        List<Integer> degrees = spec.regressions().stream().map(curve -> ((Polynomial) curve).degree()).toList();
        return Axis.linear("degree", Collections.min(degrees), Collections.max(degrees));
    }

    private <R extends RefitReport> List<R> sorted(Class<R> type) {
        return reports.stream().map(type::cast).sorted(Comparator.comparingDouble(this::place)).toList();
    }

    private List<Double> x(List<? extends RefitReport> curves) {
        return curves.stream().map(this::place).toList();
    }

    private double place(RefitReport report) {
        return byDegree() && report.regression() instanceof Polynomial(int degree) ? degree : report.number() - 1;
    }

    private static <R> List<Double> each(List<R> curves, ToDoubleFunction<R> value) {
        return curves.stream().mapToDouble(value).boxed().toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** A curve's kind and what is set of it. */
    static String name(Regression regression) {
        return switch (regression) {
            case Linear _ -> "a straight line";
            case Polynomial(int degree) -> "degree " + degree;
            case Spline(List<Double> knots) -> "a spline of %d knots".formatted(knots.size());
            case Ridge ridge -> "%s, λ %s".formatted(name(ridge.basis()), Digits.of(ridge.lambda()));
            case Lasso lasso -> "%s, α %s".formatted(name(lasso.basis()), Digits.of(lasso.alpha()));
            case KernelSmoother(double width) -> "kernel width " + Digits.of(width);
        };
    }
}
