package argmax.engine.net.layer;

import argmax.engine.net.Input;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Some columns of x. */
final class InputNd4j implements Nd4jForm {
    private final int[] picked;

    InputNd4j(Input layer, Nd4jSite site) {
        this.picked = layer.columns().stream().mapToInt(site.columns()::indexOf).toArray();
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        return inputs.getFirst().getColumns(picked);
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        throw new IllegalStateException("Nothing before the data learns");
    }
}
