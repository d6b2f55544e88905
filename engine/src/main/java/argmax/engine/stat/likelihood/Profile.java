package argmax.engine.stat.likelihood;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Interval;
import java.util.List;
import java.util.stream.IntStream;

/** ln L near its maximum, of one or two parameters at a time: at each point the others are chosen to make it largest. */
public final class Profile {
    private final LogLikelihood likelihood;
    private final Fit fit;

    /** @param fit the maximum of {@code likelihood} */
    public Profile(LogLikelihood likelihood, Fit fit) {
        this.likelihood = likelihood;
        this.fit = fit;
    }

    /** ln L with parameter {@code i} at {@code value} and the others at their best, below its maximum; 0 at the estimate. */
    public double relative(int i, double value) {
        return relative(new int[] {i}, value);
    }

    /** The profile of parameter {@code i} at each of {@code values}. */
    public List<Double> curve(int i, List<Double> values) {
        return values.stream().map(value -> relative(i, value)).toList();
    }

    /** ln L with only parameter {@code i} moved, below its maximum: as narrow as or narrower than the profile. */
    public List<Double> slice(int i, List<Double> values) {
        return values.stream().map(value -> likelihood.at(moved(new int[] {i}, value)) - fit.logLikelihood()).toList();
    }

    /**
     * The values of parameter {@code i} whose profile lies less than {@code drop} below the maximum.
     *
     * @param drop above 0; ½ covers the true value in 68 % of many experiments with many data
     */
    public Interval interval(int i, double drop) {
        return new Ends(value -> relative(i, value), fit.estimate(i), fit.error(i), likelihood.least(i), likelihood.most(i))
                .at(drop);
    }

    /** The interval of each parameter in turn. */
    public List<Interval> intervals(double drop) {
        return IntStream.range(0, fit.estimates().size()).mapToObj(i -> interval(i, drop)).toList();
    }

    /**
     * The profile of two parameters on a grid: one row for each of {@code second}, one column for each of {@code first}.
     * Both true values lie inside the contour at −1.15 in 68 % and at −3.00 in 95 % of many experiments.
     */
    public List<List<Double>> surface(int i, List<Double> first, int j, List<Double> second) {
        return second.stream()
                .map(y -> first.stream().map(x -> relative(new int[] {i, j}, x, y)).toList())
                .toList();
    }

    private double relative(int[] held, double... values) {
        double[] start = moved(held, values);
        int[] free = IntStream.range(0, start.length)
                .filter(i -> IntStream.of(held).noneMatch(h -> h == i))
                .toArray();
        double value = likelihood.at(start);
        if (free.length > 0 && value != Double.NEGATIVE_INFINITY) {
            value = Newton.maximise(new Fixed(likelihood, free, start)).logLikelihood();
        }
        return value - fit.logLikelihood();
    }

    private double[] moved(int[] held, double... values) {
        double[] moved = fit.point();
        for (int k = 0; k < held.length; k++) {
            moved[InvalidValue.wholeNumber("parameter", held[k], 0, moved.length - 1)] = values[k];
        }
        return moved;
    }
}
