package argmax.engine.net.layer;

import argmax.engine.net.Maxout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

/** z = x·W + b, a = the largest of a unit's z; the gradient goes to that one, to the first of those that tie. */
final class MaxoutNd4j implements Nd4jForm {
    private final int units;
    private final int pieces;
    private final Nd4jSite site;
    private @Nullable INDArray input;
    private @Nullable INDArray sums;
    private @Nullable INDArray value;

    MaxoutNd4j(Maxout layer, Nd4jSite site) {
        this.units = layer.units();
        this.pieces = layer.pieces();
        this.site = site;
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = inputs.getFirst();
        INDArray z = x.mmul(site.parameters().get(1)).addiRowVector(site.parameters().get(0));
        INDArray a = piece(z, 0).dup();
        for (int piece = 1; piece < pieces; piece++) {
            a = Transforms.max(a, piece(z, piece));
        }
        input = x;
        sums = z;
        value = a;
        return a;
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        List<INDArray> parts = new ArrayList<>();
        INDArray left = delta;
        for (int piece = 0; piece < pieces; piece++) {
            INDArray won = piece(Remembered.of(sums), piece).eq(Remembered.of(value)).castTo(delta.dataType());
            parts.add(left.mul(won));
            left = left.mul(won.rsub(1));
        }
        INDArray own = Nd4j.concat(1, parts.toArray(INDArray[]::new));
        site.gradients().get(0).assign(own.sum(true, 0));
        site.gradients().get(1).assign(Remembered.of(input).transpose().mmul(own));
        return List.of(own.mmul(site.parameters().get(1).transpose()));
    }

    private INDArray piece(INDArray of, int number) {
        return of.get(NDArrayIndex.all(), NDArrayIndex.interval((long) number * units, (number + 1L) * units));
    }
}
