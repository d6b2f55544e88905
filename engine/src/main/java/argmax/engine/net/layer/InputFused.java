package argmax.engine.net.layer;

import argmax.engine.net.Input;
import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/** Picks columns, and gives the gradient back to them. */
final class InputFused implements FusedForm {
    private final int[] picked;
    private final FusedSite site;

    InputFused(Input layer, FusedSite site) {
        this.picked = layer.columns().stream().mapToInt(site.columns()::indexOf).toArray();
        this.site = site;
    }

    @Override
    public void forward(Pass pass) {
        Matrix data = site.entry().values();
        for (int row = 0; row < pass.rows(); row++) {
            for (int column = 0; column < picked.length; column++) {
                site.output().set(row, column, data.get(row, picked[column]));
            }
        }
    }

    @Override
    public void backward(Pass pass) {
        @Nullable Matrix below = site.entry().delta();
        if (below == null) {
            return;
        }
        for (int row = 0; row < pass.rows(); row++) {
            for (int column = 0; column < below.columns() && !site.entry().adds(); column++) {
                below.set(row, column, 0);
            }
            for (int column = 0; column < picked.length; column++) {
                float sum = below.get(row, picked[column]) + site.delta().get(row, column);
                below.set(row, picked[column], sum);
            }
        }
    }
}
