package argmax.engine.data;

import java.util.List;
import java.util.stream.IntStream;

/** Handwritten digits of 8×8 pixels with values 0 to 16, from the file that ships with the engine. */
final class Digits implements Source {
    private static final int SIDE = 8;
    private static final DataCard CARD = new DataCard(
            "digits-8x8",
            "Small handwritten digits",
            "UCI, E. Alpaydin and C. Kaynak, Optical recognition of handwritten digits, test part",
            "CC BY 4.0",
            Column.numbers(
                    IntStream.range(0, SIDE * SIDE).mapToObj(pixel -> "p" + pixel / SIDE + pixel % SIDE).toList()),
            List.of(SIDE, SIDE, 1),
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
            List.of(),
            1797,
            0,
            "1a8c0ce573804cf39bc6fdc9a6cc8f23d15cbf27a72575c1ca5fac15163717d0");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "digit", Column::name);
    }
}
