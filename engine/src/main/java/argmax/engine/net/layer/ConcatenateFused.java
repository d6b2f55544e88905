package argmax.engine.net.layer;

import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/** Copies columns side by side, and their gradients back. */
final class ConcatenateFused implements FusedForm {
    private final FusedSite site;

    ConcatenateFused(FusedSite site) {
        this.site = site;
    }

    @Override
    public void forward(Pass pass) {
        int first = 0;
        for (FusedSite.Entry entry : site.entries()) {
            Block all = Block.all(entry.values());
            all.give(pass.rows(), new Block(site.output(), first, all.columns()), false);
            first += all.columns();
        }
    }

    @Override
    public void backward(Pass pass) {
        int first = 0;
        for (FusedSite.Entry entry : site.entries()) {
            int columns = entry.values().columns();
            @Nullable Matrix below = entry.delta();
            if (below != null) {
                new Block(site.delta(), first, columns).give(pass.rows(), Block.all(below), entry.adds());
            }
            first += columns;
        }
    }
}
