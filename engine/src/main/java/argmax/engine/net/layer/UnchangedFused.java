package argmax.engine.net.layer;

import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/** The same numbers in the same order: one copy each way. */
final class UnchangedFused implements FusedForm {
    private final FusedSite site;

    UnchangedFused(FusedSite site) {
        this.site = site;
    }

    @Override
    public void forward(Pass pass) {
        Rows.give(site.entry().values(), 0, site.output(), 0, pass.rows(), false);
    }

    @Override
    public void backward(Pass pass) {
        @Nullable Matrix below = site.entry().delta();
        if (below != null) {
            Rows.give(site.delta(), 0, below, 0, pass.rows(), site.entry().adds());
        }
    }
}
