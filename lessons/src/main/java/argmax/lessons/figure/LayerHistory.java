package argmax.lessons.figure;

import argmax.engine.net.Place;
import argmax.engine.net.train.LayerState;
import argmax.engine.run.EpochReport;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrainSpec;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the layers of a network fared epoch by epoch; of anything else nothing. */
record LayerHistory(TrainSpec spec, List<EpochReport> reports) {
    /** From here on hues come again, so that strokes have to differ. */
    private static final int HUES = 5;

    private static final List<Stroke> STROKES = List.of(Stroke.SOLID, Stroke.DASHED, Stroke.DOTTED);

    List<Figure> figures() {
        List<String> names = names();
        List<Figure> figures = new ArrayList<>();
        if (!names.isEmpty()) {
            figures.add(plot(
                    "gradient-norms", "Gradient of each layer", log("length of the gradient"),
                    "gradientNorm", LayerState::gradientNorm, names));
            figures.add(plot(
                    "step-lengths", "Last step of each layer", log("step length over length of the weights"),
                    "updateRatio", LayerState::updateRatio, names));
        }
        if (names.size() > 1) {
            figures.add(plot(
                    "dead-units", "Units that never react", Axis.linear("share of units that never react", 0, 1),
                    "deadShare", LayerState::deadShare, names));
        }
        return figures;
    }

    /** The layers that learn anything, in the order of the reports. */
    private List<String> names() {
        return spec instanceof TrainNetwork network
                ? network.architecture().places().stream()
                        .filter(place -> place.parameterCount() > 0)
                        .map(Place::name)
                        .toList()
                : List.of();
    }

    private Figure plot(
            String id, String title, Axis y, String field, ToDoubleFunction<LayerState> value, List<String> names) {
        List<Double> epochs = reports.stream().map(report -> (double) report.epoch()).toList();
        List<Layer> layers = IntStream.range(0, names.size())
                .<Layer>mapToObj(i -> new Layer.Line(
                        names.get(i),
                        Hue.ofClass(i),
                        STROKES.get(i / HUES % STROKES.size()),
                        epochs,
                        reports.stream().map(report -> value.applyAsDouble(report.layers().get(i))).toList(),
                        "layers.%d.%s".formatted(i, field)))
                .toList();
        Axis x = Axis.linear("epoch", 1, Math.max(2, spec.epochs()));
        return new Plot(id, title, x, y, layers, false, summary(y, value), Tables.of("epoch", epochs, layers));
    }

    private String summary(Axis y, ToDoubleFunction<LayerState> value) {
        return reports.isEmpty()
                ? "No epoch is done yet."
                : "After epoch %d the %s is %s."
                        .formatted(
                                reports.getLast().epoch(),
                                y.label(),
                                reports.getLast().layers().stream()
                                        .map(state -> Digits.of(value.applyAsDouble(state)) + " in " + state.layer())
                                        .collect(Collectors.joining(", ")));
    }

    /** The data decide, since lengths of gradients differ by many powers of ten. */
    private static Axis log(String label) {
        return new Axis(label, Axis.Scale.LOG, null, null, List.of());
    }
}
