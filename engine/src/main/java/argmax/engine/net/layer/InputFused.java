package argmax.engine.net.layer;

import argmax.engine.net.Input;
import argmax.engine.net.memory.Matrix;

/** Picks columns. */
final class InputFused implements FusedForm {
    private final int[] picked;
    private final Matrix data;
    private final Matrix output;

    InputFused(Input layer, FusedSite site) {
        this.picked = layer.columns().stream().mapToInt(site.columns()::indexOf).toArray();
        this.data = site.entry().values();
        this.output = site.output();
    }

    @Override
    public void forward(Pass pass) {
        for (int row = 0; row < pass.rows(); row++) {
            for (int column = 0; column < picked.length; column++) {
                output.set(row, column, data.get(row, picked[column]));
            }
        }
    }

    @Override
    public void backward(Pass pass) {
        throw new IllegalStateException("Nothing before the data learns");
    }
}
