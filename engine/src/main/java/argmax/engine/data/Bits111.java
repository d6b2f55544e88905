package argmax.engine.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sequences of 6 to 14 fair bits, all lengths equally likely; the class says whether three ones follow each other, as they
 * do in a share 0.4963 of the sequences. Who remembers the last two bits is never wrong; who knows only the length and how
 * many ones there are is right in a share 0.7971 at best.
 */
final class Bits111 extends Generated {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 14;
    private static final Recipe RECIPE = new Recipe(
            "bits111",
            "Three ones in a row",
            "length ~ U{6..14}, bits ~ Bernoulli(1/2), y = [111 occurs]; unused steps 0",
            20_228,
            3000,
            4000);

    Bits111() {
        super(
                RECIPE,
                Column.numbers(IntStream.rangeClosed(1, LONGEST).mapToObj(step -> "bit" + step).toList()),
                List.of(LONGEST, 1),
                List.of("no", "yes"),
                List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows * LONGEST];
        int[] labels = new int[rows];
        int[] lengths = new int[rows];
        for (int row = 0; row < rows; row++) {
            lengths[row] = SHORTEST + draw.oneOf(LONGEST - SHORTEST + 1);
            int ones = 0;
            for (int step = 0; step < lengths[row]; step++) {
                int bit = draw.oneOf(2);
                inputs[row * LONGEST + step] = bit;
                ones = bit == 1 ? ones + 1 : 0;
                if (ones == 3) {
                    labels[row] = 1;
                }
            }
        }
        return new Samples(LONGEST, inputs, labels).withLengths(lengths);
    }
}
