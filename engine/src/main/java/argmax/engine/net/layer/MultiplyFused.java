package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import org.jspecify.annotations.Nullable;

/** One pass over all inputs for their product, and one for the gradient by each. */
final class MultiplyFused implements FusedForm {
    private final FusedSite site;
    private final Matrix[] values;

    MultiplyFused(FusedSite site) {
        this.site = site;
        this.values = site.entries().stream().map(FusedSite.Entry::values).toArray(Matrix[]::new);
    }

    @Override
    public void forward(Pass pass) {
        product(pass.rows(), values[0], 0, site.output(), false);
        // Else what fills up the rows could grow without bound where products are multiplied again.
        for (int row = 0; row < pass.rows(); row++) {
            site.output().clearPadding(row);
        }
    }

    @Override
    public void backward(Pass pass) {
        for (int i = 0; i < values.length; i++) {
            FusedSite.Entry entry = site.entries().get(i);
            @Nullable Matrix below = entry.delta();
            if (below != null) {
                product(pass.rows(), site.delta(), i, below, entry.adds());
            }
        }
    }

    /** Writes or adds {@code factor} times all inputs but one. */
    private void product(int rows, Matrix factor, int left, Matrix target, boolean added) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < target.stride(); column += Lanes.COUNT) {
                long at = (long) row * target.stride() + column;
                FloatVector product = Lanes.load(factor.segment(), at);
                for (int i = 0; i < values.length; i++) {
                    if (i != left) {
                        product = product.mul(Lanes.load(values[i].segment(), at));
                    }
                }
                Lanes.store(added ? product.add(Lanes.load(target.segment(), at)) : product, target.segment(), at);
            }
        }
    }
}
