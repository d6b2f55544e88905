package argmax.engine.classic.tree;

/**
 * The evidence of a tree that corrects scores: the first and second derivatives of the loss by the score of each row. The best
 * step for rows with sums G and H is −G/(H+λ); it lowers the loss, to second order, by ½ G²/(H+λ).
 */
final class Gradients implements Evidence {
    static final int WIDTH = 3;
    /** A side with less curvature than this has rows that are all but certain, and a step without bound. */
    private static final double LEAST_CURVATURE = 1e-3;

    private final double[] first;
    private final double[] second;
    private final double ridge;

    /** @param first one per row, as is {@code second}; kept, not copied, so that they may change between two trees */
    Gradients(double[] first, double[] second, double ridge) {
        this.first = first;
        this.second = second;
        this.ridge = ridge;
    }

    /** The step that lowers the loss of rows with such sums the most. */
    double step(double gradient, double curvature) {
        return -gradient / (curvature + ridge + Double.MIN_NORMAL);
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public void add(int[] rows, int from, int to, char[] slots, double[] sums, int at) {
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int slot = at + slots[row] * WIDTH;
            sums[slot] += first[row];
            sums[slot + 1] += second[row];
            sums[slot + 2]++;
        }
    }

    @Override
    public double worth(double[] total) {
        return worth(total[0], total[1]);
    }

    @Override
    public double worth(double[] left, double[] total) {
        double rest = total[1] - left[1];
        if (left[1] < LEAST_CURVATURE || rest < LEAST_CURVATURE) {
            return Double.NEGATIVE_INFINITY;
        }
        return worth(left[0], left[1]) + worth(total[0] - left[0], rest);
    }

    private double worth(double gradient, double curvature) {
        return gradient * gradient / (curvature + ridge + Double.MIN_NORMAL);
    }

    @Override
    public double leastGain() {
        return 0;
    }

    @Override
    public boolean agrees(double[] total) {
        return false;
    }
}
