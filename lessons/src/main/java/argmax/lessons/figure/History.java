package argmax.lessons.figure;

import argmax.engine.run.EpochReport;
import argmax.engine.run.LossUnit;
import argmax.engine.run.TrainSpec;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What happened epoch by epoch.
 *
 * @param ending a sentence with a leading blank that says how the run ended early; empty where it didn't
 */
record History(TrainSpec spec, List<EpochReport> reports, String ending) {
    /** Weights are drawn for the smallest model only, a line in the plane: w0, w1, w2. */
    private static final int DRAWN_WEIGHTS = 3;

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(loss(), accuracy()));
        if (!reports.isEmpty() && reports.getLast().weights().size() == DRAWN_WEIGHTS) {
            figures.add(weights());
        }
        figures.addAll(new LayerHistory(spec, reports).figures());
        return figures;
    }

    private Figure loss() {
        List<Layer> layers = new ArrayList<>();
        if (reports.stream().anyMatch(r -> r.validationLossLow() < r.validationLossHigh())) {
            List<Double> low = series(EpochReport::validationLossLow);
            List<Double> high = series(EpochReport::validationLossHigh);
            layers.add(new Layer.Band("validation, range of the trainings", Hue.OTHER, epochs(), low, high));
        }
        layers.add(train(series(r -> r.train().loss()), "train.loss"));
        layers.add(validation(series(r -> r.validation().loss()), "validation.loss"));
        String summary = reports.isEmpty()
                ? "No epoch is done yet." + ending
                : """
                After epoch %d of %d the %s is %s%s in training and %s in validation; \
                the validation loss was lowest, %s, in epoch %d.%s"""
                        .formatted(
                                reports.getLast().epoch(),
                                spec.epochs(),
                                lossName(),
                                Digits.of(reports.getLast().train().loss()),
                                spec.lossUnit() == LossUnit.NATS ? " nats" : "",
                                Digits.of(reports.getLast().validation().loss()),
                                Digits.of(best().validation().loss()),
                                best().epoch(),
                                ending);
        return plot("loss", "Loss", Axis.linear(spec.lossUnit() == LossUnit.NATS ? "mean loss (nats)" : lossName()), layers, summary);
    }

    private String lossName() {
        return spec.lossUnit() == LossUnit.SHARE_WRONG ? "share classified wrongly" : "mean loss";
    }

    private Figure accuracy() {
        List<Layer> layers = List.of(
                train(series(r -> r.train().accuracy()), "train.accuracy"),
                validation(series(r -> r.validation().accuracy()), "validation.accuracy"));
        String summary = reports.isEmpty()
                ? "No epoch is done yet." + ending
                : "After epoch %d of %d the %s is %s in training and %s in validation.%s"
                        .formatted(
                                reports.getLast().epoch(),
                                spec.epochs(),
                                spec.classifies() ? "accuracy" : "share of the variance that is explained",
                                Digits.percent(reports.getLast().train().accuracy()),
                                Digits.percent(reports.getLast().validation().accuracy()),
                                ending);
        return spec.classifies()
                ? plot("accuracy", "Accuracy", Axis.linear("share classified rightly", 0, 1), layers, summary)
                : plot("accuracy", "R²", Axis.linear("share of the variance explained"), layers, summary);
    }

    private Figure weights() {
        List<Hue> hues = List.of(Hue.QUIET, Hue.MAIN, Hue.OTHER);
        List<Stroke> strokes = List.of(Stroke.DOTTED, Stroke.SOLID, Stroke.DASHED);
        List<Layer> layers = IntStream.range(0, DRAWN_WEIGHTS)
                .<Layer>mapToObj(i -> new Layer.Line(
                        "w" + i, hues.get(i), strokes.get(i), epochs(), series(r -> r.weights().get(i)), "weights." + i))
                .toList();
        List<Double> last = reports.getLast().weights();
        String summary = "After epoch %d the weights are w0 = %s, w1 = %s, w2 = %s.%s"
                .formatted(
                        reports.getLast().epoch(),
                        Digits.of(last.get(0)),
                        Digits.of(last.get(1)),
                        Digits.of(last.get(2)),
                        ending);
        return plot("weights", "Path of the weights", Axis.linear("weight"), layers, summary);
    }

    private Plot plot(String id, String title, Axis y, List<Layer> layers, String summary) {
        Axis x = Axis.linear("epoch", 1, Math.max(2, spec.epochs()));
        return new Plot(id, title, x, y, layers, false, summary, Tables.of("epoch", epochs(), layers));
    }

    private static Layer.Line train(List<Double> y, String live) {
        return new Layer.Line("training", Hue.MAIN, Stroke.SOLID, rising(y.size()), y, live);
    }

    private static Layer.Line validation(List<Double> y, String live) {
        return new Layer.Line("validation", Hue.OTHER, Stroke.DASHED, rising(y.size()), y, live);
    }

    private EpochReport best() {
        EpochReport best = reports.getFirst();
        for (EpochReport report : reports) {
            if (report.validation().loss() < best.validation().loss()) {
                best = report;
            }
        }
        return best;
    }

    private List<Double> epochs() {
        return series(EpochReport::epoch);
    }

    private List<Double> series(ToDoubleFunction<EpochReport> value) {
        return reports.stream().mapToDouble(value).boxed().toList();
    }

    private static List<Double> rising(int epochs) {
        return IntStream.rangeClosed(1, epochs).mapToObj(Double::valueOf).toList();
    }
}
