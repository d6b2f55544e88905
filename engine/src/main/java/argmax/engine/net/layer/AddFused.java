package argmax.engine.net.layer;

import argmax.engine.net.memory.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds one input after another; each gets the gradient as it is. */
final class AddFused implements FusedForm {
    private final FusedSite site;

    AddFused(FusedSite site) {
        this.site = site;
    }

    @Override
    public void forward(Pass pass) {
        Block output = Block.all(site.output());
        List<FusedSite.Entry> entries = site.entries();
        for (int i = 0; i < entries.size(); i++) {
            Block.all(entries.get(i).values()).give(pass.rows(), output, i > 0);
        }
    }

    @Override
    public void backward(Pass pass) {
        for (FusedSite.Entry entry : site.entries()) {
            @Nullable Matrix below = entry.delta();
            if (below != null) {
                Block.all(site.delta()).give(pass.rows(), Block.all(below), entry.adds());
            }
        }
    }
}
