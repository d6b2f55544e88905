package argmax.engine.metric;

import java.util.Arrays;

/** How far two numbers go together. */
public final class Correlation {
    private Correlation() {}

    /**
     * Pearson's r = cov(x, y) / (σ(x) σ(y)), −1 to 1; 0 where one of them never changes.
     *
     * @param y as many as x, at least one
     */
    public static double pearson(double[] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("%d numbers beside %d".formatted(x.length, y.length));
        }
        double meanOfX = Arrays.stream(x).average().orElseThrow();
        double meanOfY = Arrays.stream(y).average().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanOfX) * (x[i] - meanOfX);
            yy += (y[i] - meanOfY) * (y[i] - meanOfY);
            xy += (x[i] - meanOfX) * (y[i] - meanOfY);
        }
        return xx == 0 || yy == 0 ? 0 : Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
    }
}
