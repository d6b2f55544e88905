package argmax.lessons.lab.basis;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.stat.regression.Curve;
import argmax.engine.stat.regression.Regression;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Points of one experiment on a sine under noise, and the truth that fits of them are judged by. */
record SinePoints(Samples rows, Samples truth) {
    static final int COUNT = 40;

    private static final String SET = "sine";

    static SinePoints draw(long seed) {
        return new SinePoints(DataSets.fresh(SET, COUNT, seed), DataSets.truth(SET).orElseThrow());
    }

    /** The variance of the noise: the mean squared error of the true curve on fresh points. */
    static double noise() {
        return DataSets.noise(SET);
    }

    Curve fit(Regression regression) {
        double[][] x = IntStream.range(0, COUNT).mapToObj(i -> new double[] {rows.input(i, 0)}).toArray(double[][]::new);
        double[] y = IntStream.range(0, COUNT).mapToDouble(i -> rows.target(i, 0)).toArray();
        double[] alike = new double[COUNT];
        Arrays.fill(alike, 1);
        return regression.fit(x, y, alike);
    }

    /** The mean squared error on the points themselves. */
    double trainingError(Curve curve) {
        return meanSquare(curve, rows);
    }

    /** The mean squared error that fresh points would have on average. */
    double testError(Curve curve) {
        return meanSquare(curve, truth) + noise();
    }

    static List<Double> inputs(Samples samples) {
        return IntStream.range(0, samples.rows()).mapToObj(i -> (double) samples.input(i, 0)).toList();
    }

    static List<Double> targets(Samples samples) {
        return IntStream.range(0, samples.rows()).mapToObj(i -> (double) samples.target(i, 0)).toList();
    }

    private static double meanSquare(Curve curve, Samples samples) {
        double sum = 0;
        for (int i = 0; i < samples.rows(); i++) {
            double error = samples.target(i, 0) - curve.at(samples.input(i, 0));
            sum += error * error;
        }
        return sum / samples.rows();
    }
}
