package argmax.engine.data;

import java.util.List;

/** Chemical analyses of wines of three cultivars from one region of Italy, from the file that ships with the engine. */
final class Wine implements Source {
    private static final List<String> COLUMNS = List.of(
            "alcohol",
            "malic_acid",
            "ash",
            "alcalinity_of_ash",
            "magnesium",
            "total_phenols",
            "flavanoids",
            "nonflavanoid_phenols",
            "proanthocyanins",
            "color_intensity",
            "hue",
            "od280_od315",
            "proline");
    private static final DataCard CARD = new DataCard(
            "wine",
            "Wines of three cultivars",
            "UCI, S. Aeberhard, M. Forina, Wine",
            "CC BY 4.0",
            Column.numbers(COLUMNS),
            List.of(COLUMNS.size()),
            List.of("cultivar_1", "cultivar_2", "cultivar_3"),
            List.of(),
            178,
            0,
            "d39fbaaae3dc0f221e200ab4319086697197606dadc354b788adbd4885026077");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "cultivar", Column::name);
    }
}
