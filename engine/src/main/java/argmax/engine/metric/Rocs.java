package argmax.engine.metric;

import java.util.List;
import java.util.stream.IntStream;

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
        return of(positive, Scored.byScore(label, predictions, labels), ScoreScale.of(predictions));
    }

    /** The curve of each class against the rest; of two classes only that of the second. */
    public static List<Roc> ofEach(List<String> classes, Predictions predictions, int[] labels) {
        ScoreScale scale = ScoreScale.of(predictions);
        return IntStream.range(classes.size() == 2 ? 1 : 0, classes.size())
                .mapToObj(label -> of(classes.get(label), Scored.byScore(label, predictions, labels), scale))
                .toList();
    }

    /** The same of rows that have been scored by something else than probabilities. */
    public static Roc of(String positive, Scored rows) {
        return of(positive, rows, ScoreScale.of(rows));
    }

    private static Roc of(String positive, Scored rows, ScoreScale scale) {
        rows.requireBothClasses(positive);
        Thresholds thresholds = Thresholds.of(rows);
        List<Rates> drawn = thresholds.toDraw().stream().map(Cut::rates).toList();
        return new Roc(
                positive,
                thresholds.auc(),
                drawn.stream().map(Rates::mistag).toList(),
                drawn.stream().map(Rates::sensitivity).toList(),
                Cuts.of(thresholds, scale));
    }
}
