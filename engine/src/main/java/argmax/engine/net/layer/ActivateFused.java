package argmax.engine.net.layer;

import argmax.engine.net.Activate;
import argmax.engine.net.activation.Nonlinearity;
import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/** One pass over the output in each direction, with a bias of zeros. */
final class ActivateFused implements FusedForm {
    private final Nonlinearity nonlinearity;
    private final FusedSite.Entry input;
    private final Matrix output;
    private final Matrix delta;
    private final Matrix zeros;
    private final Matrix sums;

    ActivateFused(Activate layer, FusedSite site) {
        this.nonlinearity = Nonlinearity.of(layer.activation());
        this.input = site.entry();
        this.output = site.output();
        this.delta = site.delta();
        this.zeros = site.scratch().matrix(0, 1, output.columns());
        this.sums = site.scratch().matrix(1, 1, output.columns());
    }

    @Override
    public void forward(Pass pass) {
        nonlinearity.forward(pass.rows(), input.values(), zeros, output);
    }

    @Override
    public void backward(Pass pass) {
        @Nullable Matrix below = input.delta();
        if (below != null) {
            nonlinearity.backward(pass.rows(), delta, output, sums);
            Block.all(delta).give(pass.rows(), Block.all(below), input.adds());
        }
    }
}
