package argmax.engine.stat;

import argmax.engine.InvalidValue;

/**
 * From {@code low} to {@code high}, in the units of the parameter.
 *
 * @param low may be −∞
 * @param high at least low; may be ∞
 */
public record Interval(double low, double high) {
    public Interval {
        InvalidValue.number("low", low, Double.NEGATIVE_INFINITY, Double.MAX_VALUE);
        InvalidValue.number("high", high, low, Double.POSITIVE_INFINITY);
    }

    /** Whether {@code value} lies inside or at an end. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
