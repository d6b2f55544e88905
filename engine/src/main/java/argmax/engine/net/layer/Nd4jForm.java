package argmax.engine.net.layer;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A layer of the ND4J back end: formulas as the textbook has them. */
public interface Nd4jForm {
    /**
     * What leaves, rows × width; remembers what {@link #backward} needs.
     *
     * @param inputs each rows × width, not to be changed
     */
    INDArray forward(List<INDArray> inputs, Pass pass);

    /**
     * Gives the gradients by the inputs, in order, and keeps those by the parameters in the site.
     *
     * @param delta the gradient of the loss by what left, not to be changed
     */
    List<INDArray> backward(INDArray delta, Pass pass);
}
