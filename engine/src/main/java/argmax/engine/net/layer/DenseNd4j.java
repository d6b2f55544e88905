package argmax.engine.net.layer;

import argmax.engine.net.Dense;
import argmax.engine.net.activation.Nonlinearity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** a = f(x·W + b); δ = (∂L/∂a) f', ∂L/∂W = xᵀδ, ∂L/∂b = Σ δ over rows, ∂L/∂x = δ·Wᵀ. */
final class DenseNd4j implements Nd4jForm {
    private final Nonlinearity nonlinearity;
    private final Nd4jSite site;
    private @Nullable INDArray input;
    private @Nullable INDArray value;

    DenseNd4j(Dense layer, Nd4jSite site) {
        this.nonlinearity = Nonlinearity.of(layer.activation());
        this.site = site;
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = inputs.getFirst();
        INDArray a = nonlinearity.value(x.mmul(site.parameters().get(1)).addiRowVector(site.parameters().get(0)));
        input = x;
        value = a;
        return a;
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray own = nonlinearity.backward(delta, Remembered.of(value));
        site.gradients().get(0).assign(own.sum(true, 0));
        site.gradients().get(1).assign(Remembered.of(input).transpose().mmul(own));
        return List.of(own.mmul(site.parameters().get(1).transpose()));
    }
}
