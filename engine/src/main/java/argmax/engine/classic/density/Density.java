package argmax.engine.classic.density;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.List;
import java.util.stream.IntStream;

/** An estimate of how densely rows lie around a point. */
public interface Density {
    /** How many numbers a point has. */
    int columns();

    /**
     * The natural logarithm of the density at a point, per unit of each input; −∞ where it is 0.
     *
     * @param x as many numbers as there are columns
     */
    double logDensity(double... x);

    /** The density at a point, per unit of each input. */
    default double at(double... x) {
        return Math.exp(logDensity(x));
    }

    /**
     * −ln p(x) of each row: the larger, the stranger.
     *
     * @throws InvalidValue if the rows have other columns
     */
    default List<Double> anomalies(Samples rows) {
        InvalidValue.wholeNumber("columns", rows.columns(), columns(), columns());
        return IntStream.range(0, rows.rows())
                .mapToObj(row -> -logDensity(
                        IntStream.range(0, columns()).mapToDouble(column -> rows.input(row, column)).toArray()))
                .toList();
    }
}
