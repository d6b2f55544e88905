package argmax.engine.data;

import java.util.List;
import java.util.stream.Stream;

/** Fisher's flowers, from the file that ships with the engine. */
final class Iris implements Source {
    static final DataCard CARD = new DataCard(
            "iris",
            "Iris flowers",
            "R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; rows 35 and 38 as in the paper",
            "facts, public domain",
            Stream.of("sepal_length", "sepal_width", "petal_length", "petal_width")
                    .map(name -> Column.number(name, "cm"))
                    .toList(),
            List.of(4),
            List.of("setosa", "versicolor", "virginica"),
            List.of(),
            150,
            0,
            "b6b8efc86732bc48c9fbddba53e2c191fd4f263c0ee98e2b1b7d3543e8d2121d");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "species", Shipped::withUnit);
    }
}
