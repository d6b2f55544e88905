package argmax.engine.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * Cell nuclei in images of breast tumours, from the file that ships with the engine: ten measures of the nuclei, of each the
 * mean, its standard error and the mean of the three largest.
 */
final class BreastCancer implements Source {
    private static final List<String> MEASURES = List.of(
            "radius",
            "texture",
            "perimeter",
            "area",
            "smoothness",
            "compactness",
            "concavity",
            "concave_points",
            "symmetry",
            "fractal_dimension");
    private static final List<String> COLUMNS = Stream.of("_mean", "_se", "_worst")
            .flatMap(kind -> MEASURES.stream().map(measure -> measure + kind))
            .toList();
    private static final DataCard CARD = new DataCard(
            "breast-cancer-wdbc",
            "Breast tumours",
            "UCI, W. Wolberg, O. Mangasarian, W. Street, Breast cancer Wisconsin (diagnostic)",
            "CC BY 4.0",
            Column.numbers(COLUMNS),
            List.of(COLUMNS.size()),
            List.of("benign", "malignant"),
            List.of(),
            569,
            0,
            "75b8021d12b47399e50ab6ca4fbc11a8435f91540ecb6bb2434de557a5049510");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "diagnosis", Column::name);
    }
}
