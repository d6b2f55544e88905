package argmax.engine.export.csv;

import argmax.engine.net.train.LayerState;
import argmax.engine.run.EpochReport;
import argmax.engine.run.TrainSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of trainings that go by epochs or stages. */
final class EpochColumns {
    private EpochColumns() {}

    /** @param first the first report, which has the layers and the weights that all of them have */
    static List<Column<EpochReport>> of(TrainSpec spec, EpochReport first) {
        Quantities named = Quantities.of(spec);
        List<Column<EpochReport>> columns = new ArrayList<>(List.of(
                new Column<>("epoch", EpochReport::epoch),
                new Column<>(named.loss("on training rows"), report -> report.train().loss()),
                new Column<>(named.score("on training rows"), report -> report.train().accuracy()),
                new Column<>(named.loss("on validation rows"), report -> report.validation().loss()),
                new Column<>(named.score("on validation rows"), report -> report.validation().accuracy()),
                new Column<>("smallest " + named.loss("on validation rows of a training"), EpochReport::validationLossLow),
                new Column<>("largest " + named.loss("on validation rows of a training"), EpochReport::validationLossHigh),
                new Column<>("trainings that still learn", EpochReport::training),
                new Column<>("learning rate", EpochReport::rate)));
        for (int i = 0; i < first.layers().size(); i++) {
            columns.addAll(ofLayer(i, first.layers().get(i).layer()));
        }
        for (int i = 0; i < first.weights().size(); i++) {
            int weight = i;
            columns.add(new Column<>("parameter " + (i + 1), report -> report.weights().get(weight)));
        }
        return columns;
    }

    private static List<Column<EpochReport>> ofLayer(int index, String name) {
        return List.of(
                layer(index, name + ": gradient norm (loss per unit of a parameter)", LayerState::gradientNorm),
                layer(index, name + ": last step over length of the parameters", LayerState::updateRatio),
                layer(index, name + ": dead units (share of its units)", LayerState::deadShare));
    }

    private static Column<EpochReport> layer(int index, String name, Function<LayerState, Object> cell) {
        return new Column<>(name, report -> cell.apply(report.layers().get(index)));
    }
}
