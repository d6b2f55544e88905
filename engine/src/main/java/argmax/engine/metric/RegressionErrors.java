package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.Arrays;

/**
 * How far predicted numbers are from the true ones.
 *
 * @param meanSquared in the square of the target's unit
 * @param meanAbsolute in the target's unit
 * @param targetVariance the mean squared distance of the targets from their mean (divisor n)
 */
public record RegressionErrors(double meanSquared, double meanAbsolute, double targetVariance) {
    public RegressionErrors {
        InvalidValue.number("meanSquared", meanSquared, 0, Double.MAX_VALUE);
        InvalidValue.number("meanAbsolute", meanAbsolute, 0, Double.MAX_VALUE);
        InvalidValue.number("targetVariance", targetVariance, 0, Double.MAX_VALUE);
    }

    /** Compares row by row; there is at least one, and all numbers are finite. */
    public static RegressionErrors of(double[] predictions, double[] targets) {
        InvalidValue.wholeNumber("predictions", predictions.length, 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("targets", targets.length, predictions.length, predictions.length);
        double mean = Arrays.stream(targets).average().orElseThrow();
        double squares = 0;
        double distances = 0;
        double spread = 0;
        for (int i = 0; i < targets.length; i++) {
            double error = InvalidValue.number("prediction", predictions[i], -Double.MAX_VALUE, Double.MAX_VALUE)
                    - InvalidValue.number("target", targets[i], -Double.MAX_VALUE, Double.MAX_VALUE);
            squares += error * error;
            distances += Math.abs(error);
            spread += (targets[i] - mean) * (targets[i] - mean);
        }
        return new RegressionErrors(squares / targets.length, distances / targets.length, spread / targets.length);
    }

    /** √ of the mean squared error, in the target's unit. */
    public double rootMeanSquared() {
        return Math.sqrt(meanSquared);
    }

    /**
     * R² = 1 − mean squared error / variance of the targets: 1 is perfect, 0 as good as their mean, below 0 worse.
     *
     * @throws InvalidValue if the targets are all the same: there is nothing to explain
     */
    public double rSquared() {
        if (targetVariance == 0) {
            throw new InvalidValue("targetVariance", targetVariance, "above 0, as R² compares with it");
        }
        return 1 - meanSquared / targetVariance;
    }
}
