package argmax.engine.data;

import java.util.List;

/**
 * The passengers of the Titanic, from the file that ships with the engine. Its column {@code name} tells people apart and says
 * nothing of others, hence is no input; of 263 passengers the age is missing.
 */
final class Titanic implements Source {
    private static final DataCard CARD = new DataCard(
            "titanic",
            "Passengers of the Titanic",
            "passenger list as compiled in the R package carData (TitanicSurvival)",
            "facts, public domain",
            List.of(
                    Column.category("sex", "female", "male"),
                    Column.number("age", "years").orMissing(),
                    Column.category("passenger_class", "1st", "2nd", "3rd")),
            List.of(3),
            List.of("no", "yes"),
            List.of(),
            1309,
            0,
            "9b4786764480fe147e297ca5f12c8e959141bfb904ba4aacf9e1400b071270dd");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "survived", Column::name);
    }
}
