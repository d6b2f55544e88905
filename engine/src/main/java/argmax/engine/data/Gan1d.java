package argmax.engine.data;

import java.util.List;

/** One column of numbers from N(2, 0.8), to be imitated: nothing is to be told apart or predicted. */
final class Gan1d extends Generated {
    private static final Recipe RECIPE =
            new Recipe("gan1d", "Numbers to imitate", "x ~ N(2,0.8)", 20_239, 5000, 0);

    Gan1d() {
        super(RECIPE, Column.numbers("x"), List.of(1), List.of(), List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows];
        for (int row = 0; row < rows; row++) {
            inputs[row] = (float) draw.normal(2, 0.8);
        }
        return new Samples(1, inputs, new int[rows]);
    }
}
