package argmax.engine.net.layer;

import argmax.engine.net.Shape;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** a = (x, y, …); each input gets its columns of the gradient. */
final class ConcatenateNd4j implements Nd4jForm {
    private final Nd4jSite site;

    ConcatenateNd4j(Nd4jSite site) {
        this.site = site;
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        return Nd4j.concat(1, inputs.toArray(INDArray[]::new));
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        List<INDArray> parts = new ArrayList<>();
        int first = 0;
        for (Shape input : site.inputs()) {
            parts.add(delta.get(NDArrayIndex.all(), NDArrayIndex.interval(first, first + input.size())));
            first += input.size();
        }
        return parts;
    }
}
