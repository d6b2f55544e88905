package argmax.engine.net.layer;

import argmax.engine.net.Dense;
import argmax.engine.net.activation.Nonlinearity;
import argmax.engine.net.memory.Blas;
import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/** Three matrix products, and one pass over the output in each direction. */
final class DenseFused implements FusedForm {
    private final Nonlinearity nonlinearity;
    private final FusedSite.Entry input;
    private final Matrix output;
    private final Matrix delta;
    private final Matrix bias;
    private final Matrix weights;
    private final Matrix biasGradient;
    private final Matrix weightGradient;

    DenseFused(Dense layer, FusedSite site) {
        this.nonlinearity = Nonlinearity.of(layer.activation());
        this.input = site.entry();
        this.output = site.output();
        this.delta = site.delta();
        this.bias = site.parameters().get(0);
        this.weights = wide(site.parameters().get(1));
        this.biasGradient = site.gradients().get(0);
        this.weightGradient = wide(site.gradients().get(1));
    }

    /** Wide products are faster with their padding, which is zero, than with a ragged edge. */
    private static Matrix wide(Matrix weights) {
        return weights.columns() < 128 ? weights : weights.part(0, weights.rows(), weights.stride(), weights.stride());
    }

    @Override
    public void forward(Pass pass) {
        Blas.forward(pass.rows(), input.values(), weights, output);
        nonlinearity.forward(pass.rows(), output, bias, output);
    }

    @Override
    public void backward(Pass pass) {
        nonlinearity.backward(pass.rows(), delta, output, biasGradient);
        Blas.weightGradient(pass.rows(), input.values(), delta, weightGradient, false);
        @Nullable Matrix below = input.delta();
        if (below != null) {
            Blas.inputGradient(pass.rows(), delta, weights, below, input.adds());
        }
    }
}
