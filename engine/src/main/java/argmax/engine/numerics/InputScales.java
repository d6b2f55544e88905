package argmax.engine.numerics;

import argmax.engine.linear.Eigen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast a line with a bias learns by gradient descent on half the mean squared error, as its inputs are, standardised, or
 * whitened.
 *
 * @param raw with the inputs as they come
 * @param standardised with each input less its mean over its standard deviation
 * @param whitened with inputs that don't go together either: always a round bowl
 */
public record InputScales(BowlDescent raw, BowlDescent standardised, BowlDescent whitened) {
    /**
     * Takes the curvatures from rows.
     *
     * @param rows rows × columns, finite
     * @throws argmax.engine.InvalidValue if a column is constant or a combination of others
     */
    public static InputScales of(double[][] rows) {
        Moments moments = Moments.of(rows);
        // Standardised inputs have mean 0, so that the bias has an axis of its own, of curvature 1.
        List<Double> standardised = Stream.concat(Stream.of(1.0), eigenvalues(moments.correlations())).toList();
        return new InputScales(
                new BowlDescent(eigenvalues(moments.curvature()).toList()),
                new BowlDescent(standardised),
                new BowlDescent(standardised.stream().map(curvature -> 1.0).toList()));
    }

    private static Stream<Double> eigenvalues(double[][] symmetric) {
        return Arrays.stream(Eigen.symmetric(symmetric).values()).boxed();
    }
}
