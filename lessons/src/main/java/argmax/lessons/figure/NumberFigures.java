package argmax.lessons.figure;

import argmax.engine.run.PredictedNumbers;
import argmax.lessons.figure.Layer.Stroke;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers that were predicted against the true ones, and what is left between them. */
record NumberFigures(PredictedNumbers numbers, String opening) {
    List<Figure> figures() {
        return numbers.truth().isEmpty() ? List.of() : List.of(predicted(), residuals());
    }

    private Figure predicted() {
        double least = Math.min(Collections.min(numbers.truth()), Collections.min(numbers.predicted()));
        double most = Math.max(Collections.max(numbers.truth()), Collections.max(numbers.predicted()));
        List<Layer> layers = List.of(
                new Layer.Points("held-out rows", Hue.MAIN, numbers.truth(), numbers.predicted()),
                new Layer.Line("predicted = true", Hue.QUIET, Stroke.DOTTED, List.of(least, most), List.of(least, most)));
        long low = residualList().stream().filter(residual -> residual > 0).count();
        return new Plot(
                "predicted",
                "Predicted against true",
                Axis.linear("true value"),
                Axis.linear("predicted value"),
                layers,
                false,
                "%sOf %d held-out rows%s %d are predicted too low and %d too high."
                        .formatted(opening, numbers.rows(), drawn(), low, numbers.truth().size() - low),
                table());
    }

    private Figure residuals() {
        List<Double> residuals = residualList();
        double mean = mean(residuals);
        double root = Math.sqrt(mean(residuals.stream().map(residual -> residual * residual).toList()));
        List<Layer> layers = List.of(
                new Layer.Points("held-out rows", Hue.MAIN, numbers.predicted(), residuals),
                new Layer.Rule("no error", Hue.QUIET, Stroke.DOTTED, false, 0, null));
        return new Plot(
                "residuals",
                "Residuals",
                Axis.linear("predicted value"),
                Axis.linear("true value − predicted value"),
                layers,
                false,
                "%sResiduals have the mean %s and the root mean square %s.".formatted(opening, Digits.of(mean), Digits.of(root)),
                table());
    }

    private String drawn() {
        return numbers.truth().size() == numbers.rows() ? "" : " %d are drawn, of which".formatted(numbers.truth().size());
    }

    private Table table() {
        List<Double> residuals = residualList();
        return new Table(
                List.of("true value", "predicted value", "residual"),
                IntStream.range(0, residuals.size())
                        .mapToObj(i -> List.of(
                                Digits.of(numbers.truth().get(i)),
                                Digits.of(numbers.predicted().get(i)),
                                Digits.of(residuals.get(i))))
                        .toList());
    }

    private List<Double> residualList() {
        return IntStream.range(0, numbers.truth().size())
                .mapToObj(i -> numbers.truth().get(i) - numbers.predicted().get(i))
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
