package argmax.engine.net.layer;

import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** a = x + y + …; ∂L/∂x = ∂L/∂y = … = ∂L/∂a. */
final class AddNd4j implements Nd4jForm {
    private int count;

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        count = inputs.size();
        return inputs.stream().reduce(INDArray::add).orElseThrow();
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        return Collections.nCopies(count, delta);
    }
}
