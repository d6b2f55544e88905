package argmax.engine.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws ROC curves. */
public final class Rocs {
    private static final int MOST_POINTS = 200;

    private Rocs() {}

    /**
     * The curve of {@code label} against the rest, with the probability (or margin) of {@code label} as the score. The area is taken from
     * every row; of the curve at most 200 points are kept, among them both ends.
     *
     * @param labels the true class of each row, counted from 0; at least one row of {@code label} and one of another class
     */
    public static Roc of(String positive, int label, Predictions predictions, int[] labels) {
        Scores.requireOneLabelPerRow(predictions, labels);
        double[] scores =
                IntStream.range(0, labels.length).mapToDouble(row -> predictions.score(row, label)).toArray();
        boolean[] positives = new boolean[labels.length];
        for (int row = 0; row < labels.length; row++) {
            positives[row] = labels[row] == label;
        }
        List<Point> points = curve(scores, positives);
        Point end = points.getLast();
        if (end.truePositives() == 0 || end.falsePositives() == 0) {
            throw new IllegalArgumentException("A curve for " + positive + " needs rows of this class and of another");
        }
        List<Point> kept = thin(points);
        return new Roc(
                positive,
                area(points),
                kept.stream().map(point -> (double) point.falsePositives() / end.falsePositives()).toList(),
                kept.stream().map(point -> (double) point.truePositives() / end.truePositives()).toList());
    }

    /** How many rows lie at or above a threshold. */
    private record Point(long falsePositives, long truePositives) {}

    /** One point per distinct score, from the highest threshold to the lowest; ties move both counts in one step. */
    private static List<Point> curve(double[] scores, boolean[] positives) {
        List<Integer> falling = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> scores[row]).reversed())
                .toList();
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        long truePositives = 0;
        for (int i = 0; i < falling.size(); i++) {
            int row = falling.get(i);
            truePositives += positives[row] ? 1 : 0;
            if (i + 1 == falling.size() || scores[falling.get(i + 1)] != scores[row]) {
                points.add(new Point(i + 1 - truePositives, truePositives));
            }
        }
        return points;
    }

    /** Trapezia, in whole numbers: under ties they give each pair of equal scores one half. */
    private static double area(List<Point> points) {
        long twice = 0;
        for (int i = 1; i < points.size(); i++) {
            Point left = points.get(i - 1);
            Point right = points.get(i);
            twice += (right.falsePositives() - left.falsePositives()) * (left.truePositives() + right.truePositives());
        }
        Point end = points.getLast();
        return twice / (2.0 * end.falsePositives() * end.truePositives());
    }

    private static List<Point> thin(List<Point> points) {
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        int last = points.size() - 1;
        return IntStream.range(0, MOST_POINTS)
                .mapToObj(i -> points.get((int) ((long) i * last / (MOST_POINTS - 1))))
                .toList();
    }
}
