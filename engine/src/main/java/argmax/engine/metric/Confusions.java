package argmax.engine.metric;

import java.util.Arrays;
import java.util.List;

/** Counts which class was taken for which. */
public final class Confusions {
    private Confusions() {}

    /**
     * Counts every row once.
     *
     * @param labels the true class of each row, counted from 0
     */
    public static Confusion count(Predictions predictions, int[] labels) {
        Scores.requireOneLabelPerRow(predictions, labels);
        int[][] counts = new int[predictions.classes()][predictions.classes()];
        for (int row = 0; row < labels.length; row++) {
            counts[labels[row]][predictions.mostLikely(row)]++;
        }
        List<List<Integer>> rows = Arrays.stream(counts)
                .map(line -> Arrays.stream(line).boxed().toList())
                .toList();
        return new Confusion(rows);
    }
}
