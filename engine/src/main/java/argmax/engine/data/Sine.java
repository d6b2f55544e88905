package argmax.engine.data;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One period of a sine under noise: {@code y = sin 2πx + N(0, 0.3)} at {@code x = (i + 1/2)/n}. The test rows are the truth
 * without noise at 201 equidistant points of [0, 1]; add 0.09, the variance of the noise, to a mean squared error there to
 * have that of fresh rows.
 */
final class Sine extends Generated {
    private static final double NOISE = 0.3;
    private static final Recipe RECIPE = new Recipe(
            "sine",
            "A sine under noise",
            "x = (i+1/2)/n, y = sin(2 pi x) + N(0,%s); test rows: x = i/(n-1), y = sin(2 pi x)".formatted(NOISE),
            20_225,
            200,
            201);

    Sine() {
        super(RECIPE, Column.numbers("x"), List.of(1), List.of(), List.of("y"));
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows];
        float[] targets = new float[rows];
        for (int row = 0; row < rows; row++) {
            double x = (row + 0.5) / rows;
            inputs[row] = (float) x;
            targets[row] = (float) draw.normal(StrictMath.sin(2 * Math.PI * x), NOISE);
        }
        return new Samples(1, inputs, new int[rows]).withTargets(1, targets);
    }

    @Override
    OptionalDouble noise() {
        return OptionalDouble.of(NOISE * NOISE);
    }

    @Override
    Samples drawTest(int rows, Draw draw) {
        float[] inputs = new float[rows];
        float[] targets = new float[rows];
        for (int row = 0; row < rows; row++) {
            double x = row / (rows - 1.0);
            inputs[row] = (float) x;
            targets[row] = (float) StrictMath.sin(2 * Math.PI * x);
        }
        return new Samples(1, inputs, new int[rows]).withTargets(1, targets);
    }
}
