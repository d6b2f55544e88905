package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.stream.IntStream;

/**
 * A loaded data set.
 *
 * @param rows what may be trained and validated on, with all columns of the card, unscaled
 * @param test the rows that the set keeps for testing; none where the split has to set some aside
 */
public record DataSet(DataCard card, Samples rows, Samples test) {
    public DataSet {
        if (rows.rows() != card.rows() || test.rows() != card.testRows()) {
            throw new IllegalArgumentException("%s has %d and %d rows, its card says %d and %d"
                    .formatted(card.id(), rows.rows(), test.rows(), card.rows(), card.testRows()));
        }
    }

    /**
     * What a choice leaves of this set: the columns that it names (all where it names none) and the first rows. The test rows
     * stay.
     */
    public DataSet columns(DataChoice choice) {
        DataCard chosen = choice.card();
        Samples first = first(chosen.rows());
        if (choice.inputs().isEmpty()) {
            return new DataSet(chosen, first, test);
        }
        int[] columns = choice.inputs().stream().mapToInt(card.inputs()::indexOf).toArray();
        return new DataSet(chosen, first.pickColumns(columns), test.pickColumns(columns));
    }

    private Samples first(int count) {
        return count == rows.rows() ? rows : rows.pick(IntStream.range(0, count).toArray());
    }

    /** Refuses as many first rows as lack a class, which happens where a file is sorted by class. */
    void requireEachClass(int first) {
        int[] counts = first(first).counts(card.classes().size());
        for (int label = 0; label < counts.length; label++) {
            if (counts[label] == 0) {
                throw new InvalidValue(
                        "rows",
                        first,
                        "more, since the first %d of %s lack %s".formatted(first, card.id(), card.classes().get(label)));
            }
        }
    }
}
