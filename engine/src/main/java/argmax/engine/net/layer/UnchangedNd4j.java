package argmax.engine.net.layer;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The same numbers in the same order; only what they are called has changed. */
final class UnchangedNd4j implements Nd4jForm {
    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        return inputs.getFirst();
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        return List.of(delta);
    }
}
