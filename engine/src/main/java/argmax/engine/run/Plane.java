package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Predictions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** A grid over the plane of two inputs, and a little beyond the rows that train. */
final class Plane {
    private static final int GRID = 41;
    private final double[] x;
    private final double[] y;
    private final StandardScaler scaler;

    /** @param part whose rows have two columns */
    Plane(Part part) {
        this.x = axis(part.training(), 0);
        this.y = axis(part.training(), 1);
        this.scaler = part.scaler();
    }

    /** The points of the grid, scaled as the rows are, x running faster. */
    Samples points() {
        float[] inputs = new float[2 * GRID * GRID];
        for (int j = 0; j < GRID; j++) {
            for (int i = 0; i < GRID; i++) {
                inputs[2 * (j * GRID + i)] = (float) x[i];
                inputs[2 * (j * GRID + i) + 1] = (float) y[j];
            }
        }
        return new Samples(2, inputs, new int[GRID * GRID]);
    }

    /** @param values one per point */
    Frame.DecisionMap map(int epoch, double[] values) {
        List<List<Double>> rows = new ArrayList<>();
        for (int j = 0; j < GRID; j++) {
            rows.add(Arrays.stream(values, j * GRID, (j + 1) * GRID).boxed().toList());
        }
        return new Frame.DecisionMap(epoch, unscaled(0, x), unscaled(1, y), rows);
    }

    /** For two classes the probability of the second, or by how much its margin is the larger; for more the most likely class. */
    static double[] values(Predictions predictions) {
        return IntStream.range(0, predictions.rows())
                .mapToDouble(row -> {
                    if (predictions.classes() > 2) {
                        return predictions.mostLikely(row);
                    }
                    return predictions.areProbabilities()
                            ? predictions.probability(row, 1)
                            : predictions.score(row, 1) - predictions.score(row, 0);
                })
                .toArray();
    }

    /** From the smallest to the largest value of a column among the rows, and a tenth of that more on both sides. */
    private static double[] axis(Samples rows, int column) {
        DoubleSummaryStatistics range = IntStream.range(0, rows.rows())
                .mapToDouble(row -> rows.input(row, column))
                .summaryStatistics();
        double margin = (range.getMax() - range.getMin()) / 10;
        double least = range.getMin() - margin;
        double most = range.getMax() + margin;
        return IntStream.range(0, GRID)
                .mapToDouble(index -> least + (most - least) * index / (GRID - 1))
                .toArray();
    }

    private List<Double> unscaled(int column, double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> value * scaler.deviation(column) + scaler.mean(column))
                .toList();
    }
}
