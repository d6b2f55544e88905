package argmax.engine.data;

import java.util.List;

/**
 * What one must know of a data set before using it.
 *
 * @param columns the input columns, in order
 * @param shape how the inputs of a row are best seen: [columns], [height, width, channels] or [steps, features]
 * @param classes the names of the classes, in the order of the labels; none where numbers are to be predicted
 * @param targets the names of the numbers to be predicted, in order; none where there are only classes
 * @param rows how many rows there are to train and validate on
 * @param testRows how many further rows the set keeps for testing; 0 where the split has to set some aside
 * @param fingerprint SHA-256 of the data (of the parameters, where the data are generated), in hexadecimal
 */
public record DataCard(
        String id,
        String title,
        String source,
        String licence,
        List<Column> columns,
        List<Integer> shape,
        List<String> classes,
        List<String> targets,
        int rows,
        int testRows,
        String fingerprint) {
    public DataCard {
        columns = List.copyOf(columns);
        shape = List.copyOf(shape);
        classes = List.copyOf(classes);
        targets = List.copyOf(targets);
    }

    /** The names of the input columns, in order. */
    public List<String> inputs() {
        return columns.stream().map(Column::name).toList();
    }

    /** The unit of each input column, such as {@code cm}; empty where it has none. */
    public List<String> units() {
        return columns.stream().map(Column::unit).toList();
    }

    /** The names of the columns that an {@link Encoding} makes of them. */
    public List<String> encoded() {
        return columns.stream().flatMap(column -> column.encoded().stream()).toList();
    }

    /** The same with what the choice leaves of it; a row without all its columns is only a list of them. */
    DataCard chosen(DataChoice choice) {
        List<String> names = inputs();
        List<Column> left = choice.inputs().isEmpty()
                ? columns
                : choice.inputs().stream().map(name -> columns.get(names.indexOf(name))).toList();
        return new DataCard(
                id,
                title,
                source,
                licence,
                left,
                choice.inputs().isEmpty() ? shape : List.of(left.size()),
                classes,
                targets,
                choice.rows() == null ? rows : choice.rows(),
                testRows,
                fingerprint);
    }
}
