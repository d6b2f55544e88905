package argmax.engine.net.layer;

import argmax.engine.net.Input;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Some columns of x; the gradient by the others is 0. */
final class InputNd4j implements Nd4jForm {
    private final int[] picked;
    private final int columns;

    InputNd4j(Input layer, Nd4jSite site) {
        this.picked = layer.columns().stream().mapToInt(site.columns()::indexOf).toArray();
        this.columns = site.columns().size();
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        return inputs.getFirst().getColumns(picked);
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray below = Nd4j.zeros(delta.dataType(), delta.rows(), columns);
        for (int i = 0; i < picked.length; i++) {
            below.getColumn(picked[i], true).addi(delta.getColumn(i, true));
        }
        return List.of(below);
    }
}
