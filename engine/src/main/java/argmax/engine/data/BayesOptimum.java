package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The best classifier that there is, for sets whose law is known: Bayes' rule with the true densities. It wants all columns, as
 * the set has them.
 */
public final class BayesOptimum {
    private final Law law;
    private final double accuracy;
    private final double auc;
    private final @Nullable DoubleUnaryOperator curve;

    /** What is known of a row. */
    interface Law {
        /** The logarithm of prior times density for each class, but for what all classes share; −∞ where it can't be. */
        double[] logDensities(float[] row);
    }

    private BayesOptimum(Law law, double accuracy, double auc, @Nullable DoubleUnaryOperator curve) {
        this.law = law;
        this.accuracy = accuracy;
        this.auc = auc;
        this.curve = curve;
    }

    /** @param accuracy the expected share of test rows that it takes for what they are */
    static BayesOptimum of(double accuracy, Law law) {
        return new BayesOptimum(law, accuracy, Double.NaN, null);
    }

    /** The same for two classes, with the expected area under the ROC curve. */
    BayesOptimum withArea(double expected) {
        return new BayesOptimum(law, accuracy, expected, curve);
    }

    /** @param exact the true-positive rate of the second class at a false-positive rate */
    BayesOptimum withCurve(DoubleUnaryOperator exact) {
        return new BayesOptimum(law, accuracy, auc, exact);
    }

    /** The expected share of test rows that it takes for what they are: no classifier's is higher. */
    public double accuracy() {
        return accuracy;
    }

    /** The expected area under the ROC curve on test rows, where there are two classes and it was computed. */
    public OptionalDouble auc() {
        return Double.isNaN(auc) ? OptionalDouble.empty() : OptionalDouble.of(auc);
    }

    /**
     * The true-positive rate of the second class at each of these false-positive rates, where it is known exactly: no
     * classifier's curve lies higher.
     *
     * @throws InvalidValue if a rate is outside [0, 1]
     */
    public Optional<List<Double>> truePositiveRates(List<Double> falsePositiveRates) {
        DoubleUnaryOperator exact = curve;
        if (exact == null) {
            return Optional.empty();
        }
        return Optional.of(falsePositiveRates.stream()
                .map(rate -> exact.applyAsDouble(InvalidValue.number("falsePositiveRate", rate, 0, 1)))
                .toList());
    }

    /** The natural logarithm of each class' probability, rows × classes, row by row. */
    public double[] logProbabilities(Samples samples) {
        double[] all = new double[0];
        for (int row = 0; row < samples.rows(); row++) {
            double[] logs = normalised(law.logDensities(samples.inputs(row, 1)));
            if (row == 0) {
                all = new double[samples.rows() * logs.length];
            }
            System.arraycopy(logs, 0, all, row * logs.length, logs.length);
        }
        return all;
    }

    /** Changes and returns {@code logs}, so that their exponentials sum to one. */
    private static double[] normalised(double[] logs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= largest + Math.log(sum);
        }
        return logs;
    }
}
