package argmax.engine.run;

import argmax.engine.classic.DecisionMap;
import argmax.engine.data.Grid;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.List;
import java.util.stream.IntStream;

/** A grid over the plane of two inputs, and a little beyond the rows that train. */
final class Plane {
    private final Grid grid;
    private final Grid shown;

    /** @param part whose rows have two columns */
    Plane(Part part) {
        this.grid = Grid.over(part.training(), 0, 1);
        this.shown = grid.unscaled(part.scaler(), 0, 1);
    }

    /** The points of the grid, scaled as the rows are, x running faster. */
    Samples points() {
        return grid.rows(List.of(0.0, 0.0), 0, 1);
    }

    /** @param values one per point */
    Frame.DecisionMap map(int epoch, double[] values) {
        return new Frame.DecisionMap(epoch, shown.x(), shown.y(), grid.table(point -> values[point]));
    }

    /** What stands for each point. */
    static double[] values(Predictions predictions) {
        return IntStream.range(0, predictions.rows()).mapToDouble(row -> DecisionMap.value(predictions, row)).toArray();
    }
}
