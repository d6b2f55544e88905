package argmax.engine.net.layer;

import argmax.engine.net.Activate;
import argmax.engine.net.activation.Nonlinearity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** a = f(x); ∂L/∂x = (∂L/∂a) f'. */
final class ActivateNd4j implements Nd4jForm {
    private final Nonlinearity nonlinearity;
    private @Nullable INDArray value;

    ActivateNd4j(Activate layer) {
        this.nonlinearity = Nonlinearity.of(layer.activation());
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray a = nonlinearity.value(inputs.getFirst().dup());
        value = a;
        return a;
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        return List.of(nonlinearity.backward(delta, Remembered.of(value)));
    }
}
