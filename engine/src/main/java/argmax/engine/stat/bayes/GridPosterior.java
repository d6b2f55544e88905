package argmax.engine.stat.bayes;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What is believed of a parameter w after data, p(w | D) ∝ p(D | w) p(w), at equal distances; straight lines in between.
 *
 * @param values of w, rising
 * @param density at each of them, such that the area under the lines is 1
 */
public record GridPosterior(List<Double> values, List<Double> density) {
    private static final int SHIFTS = 2000;

    public GridPosterior {
        values = List.copyOf(values);
        density = List.copyOf(density);
        InvalidValue.wholeNumber("values", values.size(), 3, 1_000_000);
        InvalidValue.wholeNumber("densities", density.size(), values.size(), values.size());
        double step = (values.getLast() - values.getFirst()) / (values.size() - 1);
        for (int i = 0; i < values.size(); i++) {
            double off = values.get(i) - values.getFirst() - i * step;
            if (!(step > 0 && Math.abs(off) < 1e-3 * step && density.get(i) >= 0)) {
                String pair = "%s with density %s".formatted(values.get(i), density.get(i));
                throw new InvalidValue("value " + i, pair, "in rising order at equal distances, with a density of at least 0");
            }
        }
    }

    /**
     * Lays a grid.
     *
     * @param logLikelihood ln p(D | w) but for a constant; −∞ where w makes the data impossible
     * @param logPrior ln p(w) but for a constant; −∞ where w is impossible
     * @param low the least w of the grid, beyond which the posterior should be negligible
     * @param high the greatest
     * @param points 3 to a million
     * @throws InvalidValue if likelihood and prior agree on no w of the grid, or are infinite or not numbers
     */
    public static GridPosterior of(
            DoubleUnaryOperator logLikelihood, DoubleUnaryOperator logPrior, double low, double high, int points) {
        InvalidValue.number("low", low, -Double.MAX_VALUE, Double.MAX_VALUE);
        InvalidValue.number("high", high, Math.nextUp(low), Double.MAX_VALUE);
        InvalidValue.wholeNumber("points", points, 3, 1_000_000);
        double[] logs = new double[points];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points; i++) {
            double w = place(low, high, i, points);
            double prior = logPrior.applyAsDouble(w);
            logs[i] = prior == Double.NEGATIVE_INFINITY ? prior : prior + logLikelihood.applyAsDouble(w);
            InvalidValue.number("ln p(D|w) p(w)", logs[i], Double.NEGATIVE_INFINITY, Double.MAX_VALUE);
            most = Math.max(most, logs[i]);
        }
        InvalidValue.number("largest ln p(D|w) p(w)", most, -Double.MAX_VALUE, Double.MAX_VALUE);
        double area = 0;
        for (int i = 0; i < points; i++) {
            logs[i] = Math.exp(logs[i] - most);
            area += i == 0 || i == points - 1 ? logs[i] / 2 : logs[i];
        }
        area *= (high - low) / (points - 1);
        List<Double> values = new ArrayList<>(points);
        List<Double> density = new ArrayList<>(points);
        for (int i = 0; i < points; i++) {
            values.add(place(low, high, i, points));
            density.add(logs[i] / area);
        }
        return new GridPosterior(values, density);
    }

    public double mean() {
        return expectation(w -> w);
    }

    public double standardDeviation() {
        double mean = mean();
        return Math.sqrt(expectation(w -> (w - mean) * (w - mean)));
    }

    /** The most credible value of the grid; the first of those that tie. */
    public double mode() {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            best = density.get(i) > density.get(best) ? i : best;
        }
        return values.get(best);
    }

    /**
     * The mean over the posterior of a function of w: where that is p(x | w), the predictive probability of x.
     *
     * @param function finite on the grid
     */
    public double expectation(DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            double weight = i == 0 || i == values.size() - 1 ? 0.5 : 1;
            sum += weight * density.get(i) * function.applyAsDouble(values.get(i));
        }
        return sum * step();
    }

    /** P(w ≤ value). */
    public double cumulative(double value) {
        double sum = 0;
        for (int i = 1; i < values.size() && values.get(i - 1) < value; i++) {
            double part = Math.min(1, (value - values.get(i - 1)) / step());
            double end = density.get(i - 1) + part * (density.get(i) - density.get(i - 1));
            sum += part * step() * (density.get(i - 1) + end) / 2;
        }
        return Math.min(1, sum);
    }

    /** Where w lies with probability {@code level}, above 0 and below 1, and on either side with the same probability. */
    public Interval credible(double level) {
        double tail = (1 - checked(level)) / 2;
        double[] cumulative = cumulative();
        return new Interval(quantile(cumulative, tail), quantile(cumulative, 1 - tail));
    }

    /**
     * The shortest interval that holds w with probability {@code level}; it holds the most credible values where there is
     * one peak.
     */
    public Interval shortest(double level) {
        double rest = 1 - checked(level);
        double[] cumulative = cumulative();
        Interval best = new Interval(values.getFirst(), values.getLast());
        for (int i = 0; i <= SHIFTS; i++) {
            double below = rest * i / SHIFTS;
            Interval next = new Interval(quantile(cumulative, below), quantile(cumulative, below + level));
            best = next.high() - next.low() < best.high() - best.low() ? next : best;
        }
        return best;
    }

    private static double checked(double level) {
        return InvalidValue.number("level", level, Double.MIN_NORMAL, Math.nextDown(1.0));
    }

    private double[] cumulative() {
        double[] cumulative = new double[values.size()];
        for (int i = 1; i < cumulative.length; i++) {
            cumulative[i] = cumulative[i - 1] + step() * (density.get(i - 1) + density.get(i)) / 2;
        }
        return cumulative;
    }

    private double quantile(double[] cumulative, double p) {
        int low = 0;
        int high = cumulative.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double inside = cumulative[high] - cumulative[low];
        double part = inside == 0 ? 0 : Math.clamp((p - cumulative[low]) / inside, 0.0, 1.0);
        return values.get(low) + part * step();
    }

    private double step() {
        return (values.getLast() - values.getFirst()) / (values.size() - 1);
    }

    private static double place(double low, double high, int i, int points) {
        return low + (high - low) * i / (points - 1);
    }
}
