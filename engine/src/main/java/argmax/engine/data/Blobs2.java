package argmax.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Two round Gaussian clouds whose best separation is known exactly. Labels y are fair coins, inputs are
 * {@code x = (2y - 1)(1, 1) + N(0, 1)²}. Hence {@code ln p(x|1) / p(x|0) = 2(x1 + x2)}: no classifier has an expected accuracy
 * above Φ(√2) = 0.9214 or an area under the ROC curve above Φ(2) = 0.9772, and none that sees x1 alone an accuracy above
 * Φ(1) = 0.8413.
 */
final class Blobs2 implements Source {
    private static final long SEED = 20_221;
    private static final int ROWS = 500;
    private static final int TEST_ROWS = 10_000;
    private static final String LAW =
            "y ~ Bernoulli(1/2), x = (2y-1)(1,1) + N(0,1)^2; SplittableRandom(%d), Box-Muller; %d + %d rows"
                    .formatted(SEED, ROWS, TEST_ROWS);
    private static final DataCard CARD = new DataCard(
            "blobs2",
            "Two Gaussian clouds",
            "generated: " + LAW,
            "free to use",
            List.of("x1", "x2"),
            List.of("", ""),
            List.of(2),
            List.of("background", "signal"),
            List.of(),
            ROWS,
            TEST_ROWS,
            Sha256.of(LAW.getBytes(StandardCharsets.UTF_8)));

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        SplittableRandom random = new SplittableRandom(SEED);
        return new DataSet(CARD, draw(ROWS, random), draw(TEST_ROWS, random));
    }

    private static Samples draw(int rows, SplittableRandom random) {
        float[] inputs = new float[2 * rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = random.nextInt(2);
            double centre = 2 * labels[row] - 1;
            // Box and Muller's transform in strict arithmetic: the same numbers on every machine and Java version.
            double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
            double angle = 2 * Math.PI * random.nextDouble();
            inputs[2 * row] = (float) (centre + radius * StrictMath.cos(angle));
            inputs[2 * row + 1] = (float) (centre + radius * StrictMath.sin(angle));
        }
        return new Samples(2, inputs, labels);
    }
}
