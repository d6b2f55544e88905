package argmax.lessons.lab;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Evenly spaced values and functions on them. */
public final class Grid {
    private Grid() {}

    /** {@code points} values from {@code low} to {@code high}, both included. */
    public static List<Double> between(double low, double high, int points) {
        return IntStream.range(0, points)
                .mapToObj(i -> low + (high - low) * i / (points - 1))
                .toList();
    }

    public static List<Double> map(List<Double> values, DoubleUnaryOperator function) {
        return values.stream().map(function::applyAsDouble).toList();
    }
}
