package argmax.engine.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Twenty inputs of which three matter: {@code y = 3 x2 - 2 x7 + 1.5 x11 + N(0, 1)}, inputs counted from 0 and drawn from
 * N(0, 1). No prediction has an expected squared error below 1.
 */
final class Sparse20 extends Generated {
    private static final int INPUTS = 20;
    private static final Recipe RECIPE = new Recipe(
            "sparse20",
            "Twenty inputs of which three matter",
            "x0..x19 ~ N(0,1), y = 3 x2 - 2 x7 + 1.5 x11 + N(0,1)",
            20_227,
            60,
            4000);

    Sparse20() {
        super(
                RECIPE,
                Column.numbers(IntStream.range(0, INPUTS).mapToObj(input -> "x" + input).toList()),
                List.of(INPUTS),
                List.of(),
                List.of("y"));
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows * INPUTS];
        float[] targets = new float[rows];
        double[] x = new double[INPUTS];
        for (int row = 0; row < rows; row++) {
            for (int input = 0; input < INPUTS; input++) {
                x[input] = draw.normal(0, 1);
                inputs[row * INPUTS + input] = (float) x[input];
            }
            targets[row] = (float) draw.normal(3 * x[2] - 2 * x[7] + 1.5 * x[11], 1);
        }
        return new Samples(INPUTS, inputs, new int[rows]).withTargets(1, targets);
    }
}
