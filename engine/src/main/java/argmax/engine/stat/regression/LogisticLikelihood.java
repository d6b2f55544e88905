package argmax.engine.stat.regression;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Vectors;
import argmax.engine.stat.likelihood.LogLikelihood;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The likelihood of the parameters of a logistic regression: the probability of class 1 is 1/(1 + e⁻ʰ) with a curve h(x)
 * that is linear in its parameters. ln L is minus the summed binary cross-entropy. It is concave, and Newton's way up is
 * the method that textbooks call iteratively reweighted least squares.
 */
public final class LogisticLikelihood implements LogLikelihood {
    /** How little a row may speak against a direction, in units of the row that speaks most for it. */
    private static final double INDIFFERENT = 1e-8;

    private final double[][] design;
    private final int[] labels;

    /**
     * @param x rows × inputs
     * @param labels as many, 0 or 1, at least one of each
     */
    public LogisticLikelihood(Basis basis, double[][] x, int[] labels) {
        double[] y = new double[labels.length];
        int ones = 0;
        for (int i = 0; i < labels.length; i++) {
            y[i] = InvalidValue.wholeNumber("labels[%d]".formatted(i), labels[i], 0, 1);
            ones += labels[i];
        }
        InvalidValue.wholeNumber("rows of class 1", ones, 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("rows of class 0", labels.length - ones, 1, Integer.MAX_VALUE);
        this.design = Points.alike(x, y).design(basis);
        this.labels = labels.clone();
    }

    /** The probability of class 1 where the parameters are {@code w}. */
    public static Curve probability(Basis basis, double... w) {
        Curve h = basis.curve(w);
        return x -> 1 / (1 + Math.exp(-h.at(x)));
    }

    @Override
    public List<String> parameters() {
        return IntStream.range(0, design[0].length).mapToObj(j -> "w" + j).toList();
    }

    @Override
    public double at(double... w) {
        double sum = 0;
        for (int i = 0; i < design.length; i++) {
            double margin = sign(i) * Vectors.dot(w, design[i]);
            // −ln(1 + e⁻ᵐ), where e⁻ᵐ must not overflow.
            sum -= Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
        }
        return sum;
    }

    /** All parameters 0: both classes equally likely everywhere. */
    @Override
    public double[] start() {
        return new double[design[0].length];
    }

    @Override
    public double[] gradient(double... w) {
        double[] gradient = new double[w.length];
        for (int i = 0; i < design.length; i++) {
            double surprise = labels[i] - probability(w, i);
            for (int j = 0; j < w.length; j++) {
                gradient[j] += surprise * design[i][j];
            }
        }
        return gradient;
    }

    @Override
    public double[][] curvature(double... w) {
        return Vectors.products(design, i -> {
            double p = probability(w, i);
            return p * (1 - p);
        });
    }

    private double probability(double[] w, int i) {
        return 1 / (1 + Math.exp(-Vectors.dot(w, design[i])));
    }

    /** Where no row speaks against a direction, it parts the classes, and the farther along it the likelier the labels. */
    @Override
    public void refuseEndlessRise(double[] direction) {
        double[] margins = IntStream.range(0, design.length)
                .mapToDouble(i -> sign(i) * Vectors.dot(direction, design[i]))
                .toArray();
        // In units of each row's length as well, lest one far row make all others look indifferent.
        double[] cosines = IntStream.range(0, design.length)
                .mapToDouble(i -> margins[i] / Math.sqrt(Vectors.dot(design[i], design[i])))
                .toArray();
        if (noneAgainst(margins) && noneAgainst(cosines)) {
            throw new InvalidValue(
                    "labels",
                    "such that a boundary parts the classes without error, so that larger parameters always fit better",
                    "classes that overlap, or a penalty on the parameters");
        }
    }

    private static boolean noneAgainst(double[] margins) {
        double most = Arrays.stream(margins).max().orElseThrow();
        return most > 0 && Arrays.stream(margins).min().orElseThrow() >= -INDIFFERENT * most;
    }

    private int sign(int i) {
        return 2 * labels[i] - 1;
    }
}
