package argmax.engine.data;

import java.util.List;
import java.util.Optional;

/**
 * The disc inside a ring of {@link Ring}, few rows of it and some of their labels wrong, so that a large network that learns
 * them by heart does worse on the clean test rows, whose best accuracy is that of the ring, 0.9455.
 */
final class NoisyRing extends Generated {
    private final double flipped;

    private NoisyRing(Recipe recipe, double flipped) {
        super(recipe, Ring.INPUTS, List.of(2), Ring.CLASSES, List.of());
        this.flipped = flipped;
    }

    /** 240 rows, 15 % flipped, meant to be halved. */
    static NoisyRing ofTheLessons() {
        return new NoisyRing(recipe("noisyring", "A disc inside a ring, with wrong labels", 0.15, 20_235, 120, 120), 0.15);
    }

    /** 450 rows, 20 % flipped, of which two thirds are meant to validate. */
    static NoisyRing ofTheHomework() {
        return new NoisyRing(recipe("noisyring20", "A disc inside a ring, with more wrong labels", 0.2, 20_236, 150, 300), 0.2);
    }

    private static Recipe recipe(String id, String title, double flipped, long seed, int training, int validation) {
        String parts = training == validation
                ? "(%d rows each)".formatted(training)
                : "(%d and %d rows)".formatted(training, validation);
        return new Recipe(
                id,
                title,
                "as ring, but labels to train and validate on %s are flipped with probability %s; test labels are not"
                        .formatted(parts, flipped),
                seed,
                training + validation,
                10_000);
    }

    @Override
    Samples draw(int rows, Draw draw) {
        return Ring.drawFlipped(rows, flipped, draw);
    }

    @Override
    Samples drawTest(int rows, Draw draw) {
        return Ring.drawFlipped(rows, 0, draw);
    }

    @Override
    Optional<BayesOptimum> optimum() {
        return Optional.of(Ring.bayes());
    }
}
