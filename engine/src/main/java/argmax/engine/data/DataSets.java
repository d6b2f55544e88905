package argmax.engine.data;

import java.util.List;

/** Every data set that the engine knows, by id. */
public final class DataSets {
    private DataSets() {}

    /** The ids, in the order in which a learner meets them. */
    public static List<String> ids() {
        return List.of("iris", "blobs2");
    }

    /** The card of the data set {@code id}, without loading its rows. */
    public static DataCard card(String id) {
        throw new UnsupportedOperationException(id);
    }
}
