package argmax.engine.net.layer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** a = max(x, 0) + α min(x, 0); ∂L/∂α = Σ δ min(x, 0) over rows and places of a channel, ∂L/∂x = δ above 0 and αδ below. */
final class PReluNd4j implements Nd4jForm {
    private final Nd4jSite site;
    private @Nullable INDArray input;

    PReluNd4j(Nd4jSite site) {
        this.site = site;
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = inputs.getFirst();
        input = x;
        return Transforms.max(x, 0).addi(Transforms.min(x, 0).muliRowVector(slopes()));
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray x = Remembered.of(input);
        INDArray sums = delta.mul(Transforms.min(x, 0)).sum(true, 0);
        int units = site.place().shape().last();
        site.gradients().getFirst().assign(sums.reshape('c', sums.length() / units, units).sum(true, 0));
        INDArray above = x.gt(0).castTo(x.dataType());
        INDArray slope = above.rsub(1).muliRowVector(slopes()).addi(above);
        return List.of(slope.muli(delta));
    }

    /** α for each number of a row. */
    private INDArray slopes() {
        return Nd4j.tile(site.parameters().getFirst(), 1, site.place().shape().size() / site.place().shape().last());
    }
}
