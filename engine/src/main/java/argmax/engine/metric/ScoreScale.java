package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What thresholds are set on, and how far: probabilities, or margins where a classifier has none.
 *
 * @param probabilities whether thresholds are probabilities
 * @param least the smallest threshold that is worth setting
 * @param most the largest
 * @param step a round number; from least to most it is a multiple of 5 steps, 100 at most (with one margin for all rows: 5)
 */
public record ScoreScale(boolean probabilities, double least, double most, double step) {
    /** 0 to 1 in hundredths. */
    public static final ScoreScale OF_PROBABILITIES = new ScoreScale(true, 0, 1, 0.01);

    private static final int MOST_STEPS = 100;
    private static final int BUNDLE = 5;
    private static final MathContext SURE = new MathContext(12);

    /** A margin beyond is no number to set a threshold on, but one that overflowed. */
    private static final double FAR = 1e6;

    public ScoreScale {
        InvalidValue.number("least", least, -10 * FAR, 10 * FAR);
        InvalidValue.number("most", most, Math.nextUp(least), 10 * FAR);
        InvalidValue.number("step", step, Double.MIN_VALUE, most - least);
    }

    /** Fits what the predictions are; the same for each of their classes, so that one threshold can be set on all. */
    static ScoreScale of(Predictions predictions) {
        if (predictions.areProbabilities()) {
            return OF_PROBABILITIES;
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < predictions.rows(); row++) {
            for (int label = 0; label < predictions.classes(); label++) {
                double lead = Math.clamp(predictions.lead(row, label), -FAR, FAR);
                least = Math.min(least, lead);
                most = Math.max(most, lead);
            }
        }
        return between(least, most);
    }

    /** The same of scores that are no probabilities. */
    static ScoreScale of(Scored rows) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < rows.rows(); row++) {
            double score = Math.clamp(rows.score(row), -FAR, FAR);
            least = Math.min(least, score);
            most = Math.max(most, score);
        }
        return between(least, most);
    }

    /** Round numbers around a range. */
    private static ScoreScale between(double least, double most) {
        double wanted = Math.max((most - least) / (MOST_STEPS - 2 * BUNDLE), 1e-9);
        int exponent = (int) Math.floor(Math.log10(wanted));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        BigDecimal step = power.multiply(BigDecimal.TEN);
        for (int factor : new int[] {5, 2, 1}) {
            BigDecimal smaller = power.multiply(BigDecimal.valueOf(factor));
            step = smaller.doubleValue() >= wanted ? smaller : step;
        }
        BigDecimal bundle = step.multiply(BigDecimal.valueOf(BUNDLE));
        BigDecimal low = new BigDecimal(least).divide(bundle, 0, RoundingMode.FLOOR).multiply(bundle);
        BigDecimal high = new BigDecimal(most).divide(bundle, 0, RoundingMode.CEILING).multiply(bundle);
        return new ScoreScale(
                false,
                low.doubleValue(),
                (high.compareTo(low) > 0 ? high : low.add(bundle)).doubleValue(),
                step.doubleValue());
    }

    /** How many steps there are from {@code least} to {@code most}. */
    public int steps() {
        return (int) Math.round((most - least) / step);
    }

    /** The threshold after {@code steps} steps from {@code least}: the double nearest to the decimal that a reader sees. */
    public double mark(int steps) {
        return BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(steps)).add(BigDecimal.valueOf(least)).doubleValue();
    }

    /** A {@link Predictions#lead} as a reader knows it; probabilities without the digits that taking a logarithm has cost. */
    double shown(double lead) {
        return probabilities ? new BigDecimal(Math.exp(lead)).round(SURE).doubleValue() : lead;
    }

    /** What a threshold means for {@link Predictions#lead}. */
    double lead(double shown) {
        // ln 0 stands for the leads that Scored clamps: they are not above a probability of 0.
        return probabilities ? Math.max(Math.log(shown), -Double.MAX_VALUE) : shown;
    }
}
