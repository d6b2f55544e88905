package argmax.engine.metric;

import java.util.Arrays;

/**
 * Twelve rows with ties, for which scikit-learn 1.2.1 was asked in Python:
 * {@code p = [.9, .8, .8, .7, .6, .55, .5, .4, .4, .3, .2, .1]; y = [1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 0]}.
 */
final class TwelveRows {
    static final double[] P = {.9, .8, .8, .7, .6, .55, .5, .4, .4, .3, .2, .1};
    static final int[] Y = {1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 0};

    private TwelveRows() {}

    static Scored scored() {
        return scored(P, Y);
    }

    static Scored scored(double[] scores, int[] labels) {
        boolean[] positive = new boolean[labels.length];
        for (int row = 0; row < positive.length; row++) {
            positive[row] = labels[row] == 1;
        }
        return Scored.of(scores, positive);
    }

    static Predictions predictions() {
        return new Predictions(2, Arrays.stream(P)
                .flatMap(p -> Arrays.stream(new double[] {Math.log1p(-p), Math.log(p)}))
                .toArray());
    }
}
