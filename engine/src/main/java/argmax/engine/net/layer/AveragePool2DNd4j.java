package argmax.engine.net.layer;

import argmax.engine.net.AveragePool2D;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The mean of each patch; its gradient is shared equally. */
final class AveragePool2DNd4j implements Nd4jForm {
    private final int size;
    private final Window window;
    private final Taps taps;

    AveragePool2DNd4j(AveragePool2D layer, Nd4jSite site) {
        this.size = layer.size();
        this.window = Window.of(site.inputs().getFirst(), size, layer.stride(), 0, site.place().shape());
        this.taps = new Taps(window);
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = taps.framed(inputs.getFirst());
        INDArray sum = taps.at(x, 0, 0).dup('c').muli(0);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                sum.addi(taps.at(x, row, column));
            }
        }
        return sum.divi(size * size).reshape(x.size(0), (long) window.positions() * window.channels());
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray share = delta.div(size * size)
                .dup('c')
                .reshape(delta.rows(), window.down(), window.across(), window.channels());
        INDArray below = taps.zeros(delta);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                taps.at(below, row, column).addi(share);
            }
        }
        return List.of(taps.rows(below));
    }
}
