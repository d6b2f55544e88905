package argmax.engine.data;

import java.util.List;

/**
 * The disc inside a ring of {@link Ring}, few rows of it and some of their labels wrong, so that a large network that
 * learns them by heart does worse on the clean test rows. The 240 rows are meant to be halved: 120 train, 120 validate. The
 * best accuracy on the test rows is that of the ring, 0.9455.
 */
final class NoisyRing extends Generated {
    private static final double FLIPPED = 0.15;
    private static final Recipe RECIPE = new Recipe(
            "noisyring",
            "A disc inside a ring, with wrong labels",
            "as ring, but labels to train and validate on (120 rows each) are flipped with probability %s; test labels are not"
                    .formatted(FLIPPED),
            20_235,
            240,
            10_000);

    NoisyRing() {
        super(RECIPE, Ring.INPUTS, List.of(2), Ring.CLASSES, List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        return Ring.drawFlipped(rows, FLIPPED, draw);
    }

    @Override
    Samples drawTest(int rows, Draw draw) {
        return Ring.drawFlipped(rows, 0, draw);
    }
}
