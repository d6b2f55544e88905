package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * What a counting experiment would see behind each cut on a score.
 *
 * @param points by falling threshold; none for cuts that no background of the sample passes: how much there is behind them is
 *     unknown, and would make any signal look significant
 */
public record SignificanceScan(List<Point> points) {
    /**
     * Behind one cut.
     *
     * @param signal the expected signal events s
     * @param background the expected background events b
     * @param significance in standard deviations
     */
    public record Point(double threshold, double signal, double background, double significance) {}

    public SignificanceScan {
        points = List.copyOf(points);
        InvalidValue.wholeNumber("points", points.size(), 1, Integer.MAX_VALUE);
    }

    /**
     * Scans all cuts.
     *
     * @param signal the signal events expected before any cut, above 0
     * @param background the background events, likewise
     * @param significance of s and b behind the cut, such as s/√b
     */
    public static SignificanceScan of(
            Thresholds thresholds, double signal, double background, DoubleBinaryOperator significance) {
        InvalidValue.number("signal", signal, Double.MIN_VALUE, Double.MAX_VALUE);
        InvalidValue.number("background", background, Double.MIN_VALUE, Double.MAX_VALUE);
        return new SignificanceScan(IntStream.range(0, thresholds.cuts())
                .mapToObj(thresholds::cut)
                .filter(cut -> cut.rates().falsePositives() > 0)
                .map(cut -> {
                    double s = signal * cut.rates().sensitivity();
                    double b = background * cut.rates().mistag();
                    return new Point(cut.threshold(), s, b, significance.applyAsDouble(s, b));
                })
                .toList());
    }

    /** The most significant; the tightest of those that tie. */
    public Point best() {
        return points.stream()
                .max(Comparator.comparingDouble(Point::significance).thenComparingDouble(Point::threshold))
                .orElseThrow();
    }
}
