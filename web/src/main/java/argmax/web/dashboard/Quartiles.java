package argmax.web.dashboard;

import org.apache.commons.statistics.descriptive.Quantile;

/** The middle of some numbers and the middles of their halves, interpolated as R's type 7 and NumPy do by default. */
record Quartiles(double first, double median, double third) {
    private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    /** @param values at least one */
    static Quartiles of(double[] values) {
        double[] at = TYPE_7.evaluate(values.clone(), 0.25, 0.5, 0.75);
        return new Quartiles(at[0], at[1], at[2]);
    }
}
