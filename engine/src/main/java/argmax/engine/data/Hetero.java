package argmax.engine.data;

import java.util.List;

/**
 * A line whose noise grows along it: {@code y = 3x + 1 + N(0, σ(x))} with x uniform on [0, 1] and {@code σ(x) = 0.1 + 2x²}.
 * Each row weighs 1/σ², which makes weighted least squares the maximum of the likelihood; the weights have mean 1 in each
 * part. 50 rows without weights leave a standard deviation of 0.58 for the slope and 0.18 for the intercept; with weights
 * it is 0.26 and 0.05.
 */
final class Hetero extends Generated {
    private static final Recipe RECIPE = new Recipe(
            "hetero",
            "A line under growing noise",
            "x ~ U(0,1), y = 3x + 1 + N(0,s), s = 0.1 + 2x^2, weight 1/s^2 over its mean",
            20_226,
            50,
            2000);

    Hetero() {
        super(RECIPE, Column.numbers("x"), List.of(1), List.of(), List.of("y"));
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows];
        float[] targets = new float[rows];
        double[] precisions = new double[rows];
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double x = draw.uniform(0, 1);
            double deviation = 0.1 + 2 * x * x;
            inputs[row] = (float) x;
            targets[row] = (float) draw.normal(3 * x + 1, deviation);
            precisions[row] = 1 / (deviation * deviation);
            sum += precisions[row];
        }
        float[] weights = new float[rows];
        for (int row = 0; row < rows; row++) {
            weights[row] = (float) (precisions[row] * rows / sum);
        }
        return new Samples(1, inputs, new int[rows]).withTargets(1, targets).withWeights(weights);
    }
}
