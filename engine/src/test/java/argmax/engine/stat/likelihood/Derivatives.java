package argmax.engine.stat.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Compares the derivatives that a likelihood gives with differences of ln L, written out here once more. */
public final class Derivatives {
    private Derivatives() {}

    public static void agree(LogLikelihood likelihood, double... w) {
        double h = 1e-4;
        double[] gradient = likelihood.gradient(w);
        double[][] curvature = likelihood.curvature(w);
        for (int i = 0; i < w.length; i++) {
            double slope = (value(likelihood, w, i, h, i, 0) - value(likelihood, w, i, -h, i, 0)) / (2 * h);
            assertThat(gradient[i]).as("gradient %d", i).isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
            for (int j = 0; j < w.length; j++) {
                double second = (value(likelihood, w, i, h, j, h)
                                - value(likelihood, w, i, h, j, -h)
                                - value(likelihood, w, i, -h, j, h)
                                + value(likelihood, w, i, -h, j, -h))
                        / (4 * h * h);
                assertThat(curvature[i][j])
                        .as("curvature %d, %d", i, j)
                        .isCloseTo(-second, within(1e-4 * (1 + Math.abs(second))));
            }
        }
    }

    private static double value(LogLikelihood likelihood, double[] w, int i, double di, int j, double dj) {
        double[] moved = w.clone();
        moved[i] += di;
        moved[j] += dj;
        return likelihood.at(moved);
    }
}
