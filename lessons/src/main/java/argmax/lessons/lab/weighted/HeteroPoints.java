package argmax.lessons.lab.weighted;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Points of one experiment on a line under growing noise. */
final class HeteroPoints {
    static final int COUNT = 50;

    /** The line on which the points would lie without noise. */
    static final Line TRUTH = new Line(3, 1);

    private final double[] x = new double[COUNT];
    private final double[] y = new double[COUNT];
    private final double[] sigma = new double[COUNT];

    private HeteroPoints(Samples rows) {
        for (int i = 0; i < COUNT; i++) {
            x[i] = rows.input(i, 0);
            y[i] = rows.target(i, 0);
            sigma[i] = 0.1 + 2 * x[i] * x[i];
        }
    }

    static HeteroPoints draw(long seed) {
        return new HeteroPoints(DataSets.fresh("hetero", COUNT, seed));
    }

    /**
     * The line of least squares, where each point weighs 1/σ² or all weigh the same: through the weighted means of x and y,
     * its slope the ratio of their weighted covariance to the variance of x. A thousand such fits have to be done at once.
     */
    Line fit(boolean weighted) {
        double total = 0;
        double xMean = 0;
        double yMean = 0;
        for (int i = 0; i < COUNT; i++) {
            total += weight(i, weighted);
            xMean += weight(i, weighted) * x[i];
            yMean += weight(i, weighted) * y[i];
        }
        xMean /= total;
        yMean /= total;
        double joint = 0;
        double square = 0;
        for (int i = 0; i < COUNT; i++) {
            joint += weight(i, weighted) * (x[i] - xMean) * (y[i] - yMean);
            square += weight(i, weighted) * (x[i] - xMean) * (x[i] - xMean);
        }
        double a = joint / square;
        return new Line(a, yMean - a * xMean);
    }

    private double weight(int i, boolean weighted) {
        return weighted ? 1 / (sigma[i] * sigma[i]) : 1;
    }

    List<Double> places() {
        return each(i -> x[i]);
    }

    List<Double> heights() {
        return each(i -> y[i]);
    }

    List<Double> deviations() {
        return each(i -> sigma[i]);
    }

    /** How far each point lies above {@code line}, in units of its own σ. */
    List<Double> pulls(Line line) {
        return each(i -> residual(line, i) / sigma[i]);
    }

    double meanSquare(Line line) {
        return IntStream.range(0, COUNT).mapToDouble(i -> residual(line, i) * residual(line, i)).sum() / COUNT;
    }

    double chiSquared(Line line) {
        return pulls(line).stream().mapToDouble(pull -> pull * pull).sum();
    }

    private double residual(Line line, int i) {
        return y[i] - line.at(x[i]);
    }

    private static List<Double> each(IntToDoubleFunction value) {
        return IntStream.range(0, COUNT).mapToDouble(value).boxed().toList();
    }
}
