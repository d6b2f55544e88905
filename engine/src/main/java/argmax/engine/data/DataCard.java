package argmax.engine.data;

import java.util.List;

/**
 * What one must know of a data set before using it.
 *
 * @param inputs the names of the input columns, in order
 * @param units the unit of each input column, such as {@code cm}; empty where it has none
 * @param classes the names of the classes, in the order of the labels
 * @param rows how many rows there are to train and validate on
 * @param testRows how many further rows the set keeps for testing; 0 where the split has to set some aside
 * @param fingerprint SHA-256 of the data (of the parameters, where the data are generated), in hexadecimal
 */
public record DataCard(
        String id,
        String title,
        String source,
        String licence,
        List<String> inputs,
        List<String> units,
        List<String> classes,
        int rows,
        int testRows,
        String fingerprint) {
    public DataCard {
        inputs = List.copyOf(inputs);
        units = List.copyOf(units);
        classes = List.copyOf(classes);
    }
}
