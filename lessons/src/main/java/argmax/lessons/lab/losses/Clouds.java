package argmax.lessons.lab.losses;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Points in the plane with labels ±1, +1 for signal. */
final class Clouds {
    private static final String SET = "blobs2";
    private static final double SPREAD = 0.4;

    private final double[] x1;
    private final double[] x2;
    private final double[] y;

    private Clouds(double[] x1, double[] x2, double[] y) {
        this.x1 = x1;
        this.x2 = x2;
        this.y = y;
    }

    /** Where outliers lie; all of them are signal. */
    enum Place {
        /** The true log-odds are near 22 there: they are as clearly signal as can be. */
        OWN_SIDE(8, 3),
        /** Where nothing but background is expected. */
        OTHER_SIDE(-5, -1);

        private final double x1;
        private final double x2;

        Place(double x1, double x2) {
            this.x1 = x1;
            this.x2 = x2;
        }
    }

    /** The 500 points to learn from. */
    static Clouds toLearn() {
        return of(DataSets.load(SET).rows());
    }

    /** The 10,000 points to test with. */
    static Clouds toTest() {
        return of(DataSets.load(SET).test());
    }

    private static Clouds of(Samples rows) {
        int n = rows.rows();
        Clouds clouds = new Clouds(new double[n], new double[n], new double[n]);
        for (int row = 0; row < n; row++) {
            clouds.x1[row] = rows.input(row, 0);
            clouds.x2[row] = rows.input(row, 1);
            clouds.y[row] = 2 * rows.label(row) - 1;
        }
        return clouds;
    }

    /** These points and {@code count} outliers behind them; with the same seed more outliers include fewer. */
    Clouds with(int count, Place place, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = points();
        Clouds more = new Clouds(Arrays.copyOf(x1, n + count), Arrays.copyOf(x2, n + count), Arrays.copyOf(y, n + count));
        for (int i = n; i < n + count; i++) {
            more.x1[i] = place.x1 + SPREAD * random.nextGaussian();
            more.x2[i] = place.x2 + SPREAD * random.nextGaussian();
            more.y[i] = 1;
        }
        return more;
    }

    int points() {
        return y.length;
    }

    double x1(int point) {
        return x1[point];
    }

    double x2(int point) {
        return x2[point];
    }

    double y(int point) {
        return y[point];
    }
}
