package argmax.engine.metric;

import java.util.List;

/** Draws ROC curves. */
public final class Rocs {
    private Rocs() {}

    /**
     * The curve of {@code label} against the rest, with {@link Predictions#lead} as the score. The area is taken from every row; of
     * the curve at most 200 points are kept, among them both ends.
     *
     * @param labels the true class of each row, counted from 0; at least one row of {@code label} and one of another class
     */
    public static Roc of(String positive, int label, Predictions predictions, int[] labels) {
        return of(positive, Scored.byScore(label, predictions, labels));
    }

    /** The same of rows that have been scored. */
    public static Roc of(String positive, Scored rows) {
        rows.requireBothClasses(positive);
        Thresholds thresholds = Thresholds.of(rows);
        List<Rates> drawn = thresholds.toDraw().stream().map(Cut::rates).toList();
        return new Roc(
                positive,
                thresholds.auc(),
                drawn.stream().map(Rates::mistag).toList(),
                drawn.stream().map(Rates::sensitivity).toList());
    }
}
