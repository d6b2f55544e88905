package argmax.engine.data;

import java.util.List;

/** Penguins of three species, from the file that ships with the engine: two were not measured, of eleven the sex is missing. */
final class Penguins implements Source {
    private static final DataCard CARD = new DataCard(
            "penguins",
            "Penguins",
            "Palmer Station LTER, K. Gorman, T. Williams, W. Fraser 2014, as in the R package palmerpenguins",
            "CC0",
            List.of(
                    Column.category("island", "Biscoe", "Dream", "Torgersen"),
                    Column.number("bill_length", "mm").orMissing(),
                    Column.number("bill_depth", "mm").orMissing(),
                    Column.number("flipper_length", "mm").orMissing(),
                    Column.number("body_mass", "g").orMissing(),
                    Column.category("sex", "female", "male").orMissing(),
                    Column.number("year", "")),
            List.of(7),
            List.of("Adelie", "Chinstrap", "Gentoo"),
            List.of(),
            344,
            0,
            "1867a776a83379df4219f227bb1effb967da12adb13732127c8c8d120434c29b");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "species", Shipped::withUnit);
    }
}
