package argmax.engine.classic;

import argmax.engine.data.Grid;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Predictions;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a classifier says all over the plane of two inputs.
 *
 * @param x the values of the first input, in its own units, rising
 * @param y the values of the second
 * @param values {@code values.get(j).get(i)} at (x[i], y[j]), as {@link #value} has it
 */
public record DecisionMap(List<Double> x, List<Double> y, List<List<Double>> values) {
    public DecisionMap {
        x = List.copyOf(x);
        y = List.copyOf(y);
        values = values.stream().map(List::copyOf).toList();
    }

    /**
     * Draws the map over the rows that the classifier learned from; all other inputs stand at their means.
     *
     * @param training as they were learned from, scaled
     * @param scaler what scaled them
     * @param first the column along x, from 0
     * @param second the column along y
     * @throws argmax.engine.InvalidValue if there is no such column
     */
    public static DecisionMap of(Classifier classifier, Samples training, StandardScaler scaler, int first, int second) {
        Grid grid = Grid.over(training, first, second);
        List<Double> means = DoubleStream.of(Columns.of(training).means()).boxed().toList();
        Predictions predictions = classifier.predict(grid.rows(means, first, second));
        Grid shown = grid.unscaled(scaler, first, second);
        return new DecisionMap(shown.x(), shown.y(), grid.table(point -> value(predictions, point)));
    }

    /**
     * The number that stands for a row in a map: for two classes the probability of the second, or half of how much its margin
     * is the larger (the decision function of a support vector machine); for more the most likely class.
     */
    public static double value(Predictions predictions, int row) {
        if (predictions.classes() > 2) {
            return predictions.mostLikely(row);
        }
        return predictions.areProbabilities()
                ? predictions.probability(row, 1)
                : (predictions.score(row, 1) - predictions.score(row, 0)) / 2;
    }
}
