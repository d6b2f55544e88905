package argmax.engine.data;

import java.util.List;
import java.util.stream.Collectors;

/** Something that lets held-out rows flatter a learner. */
public sealed interface Leak {
    /** What is wrong, in words for a learner. */
    String sentence();

    /**
     * A scaler that wasn't fitted on the training rows alone.
     *
     * @param columns whose constants aren't those of the training rows
     * @param byAllRows whether they are those of training rows and held-out rows together
     */
    record ForeignScale(List<String> columns, boolean byAllRows) implements Leak {
        public ForeignScale {
            columns = List.copyOf(columns);
        }

        @Override
        public String sentence() {
            return byAllRows
                    ? ("The scaler has mean and standard deviation of all rows (%s): it has seen those that are held out."
                                    + " Split first, then fit it on the training rows.")
                            .formatted(String.join(", ", columns))
                    : ("The scaler's constants are not those of the training rows (%s): other rows have shaped it."
                                    + " Fit it on the training rows.")
                            .formatted(String.join(", ", columns));
        }
    }

    /**
     * Rows on both sides of the split, alike in inputs and truth.
     *
     * @param heldOut how many rows are held out
     * @param pairs one per held-out row that the training rows have too
     */
    record SharedRows(int heldOut, List<Pair> pairs) implements Leak {
        private static final int SHOWN = 3;

        public SharedRows {
            pairs = List.copyOf(pairs);
        }

        /** Positions from 0: the first training row that is like a held-out one. */
        public record Pair(int training, int heldOut) {}

        @Override
        public String sentence() {
            String shown = pairs.stream()
                    .limit(SHOWN)
                    .map(pair -> "%d as training row %d".formatted(pair.heldOut(), pair.training()))
                    .collect(Collectors.joining(", "));
            return ("%d of %d held-out rows stand among the training rows too, with the same truth (%s%s; counted from 0):"
                            + " the score rewards learning by heart.")
                    .formatted(pairs.size(), heldOut, shown, pairs.size() > SHOWN ? " and more" : "");
        }
    }

    /** An input that alone tells the class of every row, by thresholds or by a table of its few values. */
    record TellingColumn(String column, int rows) implements Leak {
        @Override
        public String sentence() {
            return "%s alone tells the class of all %d rows. Would anybody know it before the class is known?"
                    .formatted(column, rows);
        }
    }
}
