package argmax.lessons.figure;

import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures of several trainings side by side: the mean as a line, and where there are several trainings their range as a band.
 *
 * @param x where each report stands
 * @param reports for each of them the state of each training
 */
record AdversarialLines<S>(List<Double> x, List<List<S>> reports) {
    List<Layer> layers(String name, Hue hue, Stroke stroke, ToDoubleFunction<S> measure) {
        List<DoubleSummaryStatistics> all = reports.stream()
                .map(states -> states.stream().mapToDouble(measure).summaryStatistics())
                .toList();
        List<Layer> layers = new ArrayList<>();
        if (all.stream().anyMatch(each -> each.getCount() > 1)) {
            layers.add(new Layer.Band(
                    name + ", range of the trainings",
                    hue,
                    x,
                    all.stream().map(DoubleSummaryStatistics::getMin).toList(),
                    all.stream().map(DoubleSummaryStatistics::getMax).toList()));
        }
        layers.add(new Layer.Line(name, hue, stroke, x, all.stream().map(DoubleSummaryStatistics::getAverage).toList()));
        return layers;
    }

    /** The mean over the trainings in the last report. */
    double last(ToDoubleFunction<S> measure) {
        return reports.getLast().stream().mapToDouble(measure).average().orElseThrow();
    }
}
