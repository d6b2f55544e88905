package argmax.engine.data;

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

    /** This set with only the columns that {@code choice} names; all of them where it names none. */
    public DataSet columns(DataChoice choice) {
        if (choice.inputs().isEmpty()) {
            return this;
        }
        int[] columns = choice.inputs().stream().mapToInt(card.inputs()::indexOf).toArray();
        return new DataSet(card, rows.pickColumns(columns), test.pickColumns(columns));
    }
}
