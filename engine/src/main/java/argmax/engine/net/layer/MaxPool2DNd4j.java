package argmax.engine.net.layer;

import argmax.engine.net.MaxPool2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The largest number of each patch; all of its gradient goes to where that stood first, row by row. */
final class MaxPool2DNd4j implements Nd4jForm {
    private final int size;
    private final Window window;
    private final Taps taps;
    private @Nullable INDArray images;
    private @Nullable INDArray largest;

    MaxPool2DNd4j(MaxPool2D layer, Nd4jSite site) {
        this.size = layer.size();
        this.window = Window.of(site.inputs().getFirst(), size, layer.stride(), 0, site.place().shape());
        this.taps = new Taps(window);
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = taps.framed(inputs.getFirst());
        INDArray most = taps.at(x, 0, 0).dup('c');
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                most = Transforms.max(most, taps.at(x, row, column), false);
            }
        }
        images = x;
        largest = most;
        return most.reshape(x.size(0), (long) window.positions() * window.channels());
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray x = Remembered.of(images);
        INDArray most = Remembered.of(largest);
        INDArray left = delta.dup('c').reshape(most.shape());
        INDArray below = taps.zeros(delta);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                INDArray here = taps.at(x, row, column).dup('c').eq(most).castTo(x.dataType());
                INDArray share = left.mul(here);
                taps.at(below, row, column).addi(share);
                left.subi(share);
            }
        }
        return List.of(taps.rows(below));
    }
}
