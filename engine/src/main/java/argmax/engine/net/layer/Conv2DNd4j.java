package argmax.engine.net.layer;

import argmax.engine.net.Conv2D;
import argmax.engine.net.activation.Nonlinearity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * a = f(b + Σ xᵢⱼ·Wᵢⱼ) over rows i and columns j of the filters, with xᵢⱼ the image shifted by them and Wᵢⱼ channels × filters;
 * δ = (∂L/∂a) f', ∂L/∂Wᵢⱼ = xᵢⱼᵀδ, ∂L/∂b = Σ δ over rows and positions, and ∂L/∂xᵢⱼ = δ·Wᵢⱼᵀ, shifted back and added up.
 */
final class Conv2DNd4j implements Nd4jForm {
    private final Conv2D layer;
    private final Nonlinearity nonlinearity;
    private final Nd4jSite site;
    private final Window window;
    private final Taps taps;
    private @Nullable INDArray images;
    private @Nullable INDArray value;

    Conv2DNd4j(Conv2D layer, Nd4jSite site) {
        this.layer = layer;
        this.nonlinearity = Nonlinearity.of(layer.activation());
        this.site = site;
        this.window = Window.of(
                site.inputs().getFirst(), layer.size(), layer.stride(), layer.padding(), site.place().shape());
        this.taps = new Taps(window);
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = taps.framed(inputs.getFirst());
        INDArray z = tap(x, 0, 0).mmul(block(weights(), 0, 0));
        for (int row = 0; row < layer.size(); row++) {
            for (int column = row == 0 ? 1 : 0; column < layer.size(); column++) {
                z.addi(tap(x, row, column).mmul(block(weights(), row, column)));
            }
        }
        INDArray a = nonlinearity.value(z.addiRowVector(site.parameters().get(0)));
        images = x;
        value = a;
        return a.dup('c').reshape(x.size(0), (long) window.positions() * layer.filters());
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray x = Remembered.of(images);
        INDArray own = nonlinearity.backward(
                delta.dup('c').reshape(x.size(0) * window.positions(), layer.filters()), Remembered.of(value));
        INDArray below = taps.zeros(delta);
        site.gradients().get(0).assign(own.sum(true, 0));
        for (int row = 0; row < layer.size(); row++) {
            for (int column = 0; column < layer.size(); column++) {
                block(site.gradients().get(1), row, column).assign(tap(x, row, column).transpose().mmul(own));
                INDArray share = own.mmul(block(weights(), row, column).transpose());
                taps.at(below, row, column)
                        .addi(share.dup('c').reshape(x.size(0), window.down(), window.across(), window.channels()));
            }
        }
        return List.of(taps.rows(below));
    }

    private INDArray weights() {
        return site.parameters().get(1);
    }

    /** What one place of the filters meets: (row, position) × channels. */
    private INDArray tap(INDArray framed, int row, int column) {
        return taps.at(framed, row, column).dup('c').reshape(framed.size(0) * window.positions(), window.channels());
    }

    /** The weights of one place of the filters, or the gradient by them: channels × filters. */
    private INDArray block(INDArray weights, int row, int column) {
        int first = (row * layer.size() + column) * window.channels();
        return weights.get(NDArrayIndex.interval(first, first + window.channels()), NDArrayIndex.all());
    }
}
