package argmax.lessons.lab.batches;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Vectors;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Points y = 3x + 1 + N(0, 0.5) with x ~ U(−1, 1), and what a line through them costs. */
public final class NoisyLine {
    static final double SLOPE = 3;
    static final double INTERCEPT = 1;
    static final double NOISE = 0.5;

    private final double[] x;
    private final double[] y;
    private final double meanX;
    private final double meanY;
    private final double meanXX;
    private final double meanXY;
    private final double meanYY;

    private NoisyLine(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.meanX = Arrays.stream(x).average().orElseThrow();
        this.meanY = Arrays.stream(y).average().orElseThrow();
        this.meanXX = Vectors.dot(x, x) / x.length;
        this.meanXY = Vectors.dot(x, y) / x.length;
        this.meanYY = Vectors.dot(y, y) / x.length;
    }

    /** A straight line, as a place in the plane of its two weights. */
    public record Weights(double slope, double intercept) {}

    /** {@code points} of them, 2 or more. */
    public static NoisyLine drawn(int points, long seed) {
        InvalidValue.wholeNumber("points", points, 2, 1_000_000);
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = random.nextDouble(-1, 1);
            y[i] = SLOPE * x[i] + INTERCEPT + NOISE * random.nextGaussian();
        }
        return new NoisyLine(x, y);
    }

    int points() {
        return x.length;
    }

    double x(int point) {
        return x[point];
    }

    /** How far the point lies above the line with these weights. */
    double residual(int point, double slope, double intercept) {
        return y[point] - slope * x[point] - intercept;
    }

    /** The mean squared residual of all points. */
    public double loss(double slope, double intercept) {
        return meanYY
                + slope * slope * meanXX
                + intercept * intercept
                + 2 * slope * intercept * meanX
                - 2 * slope * meanXY
                - 2 * intercept * meanY;
    }

    /** The line of least squares. */
    public Weights best() {
        double slope = (meanXY - meanX * meanY) / (meanXX - meanX * meanX);
        return new Weights(slope, meanY - slope * meanX);
    }

    /** What the best line costs; no walk gets below it. */
    public double leastLoss() {
        return loss(best().slope(), best().intercept());
    }
}
