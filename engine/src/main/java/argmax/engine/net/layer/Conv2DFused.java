package argmax.engine.net.layer;

import argmax.engine.net.Conv2D;
import argmax.engine.net.activation.Nonlinearity;
import argmax.engine.net.memory.Blas;
import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Image by image, while it is in the cache: cuts it into patches, which make the convolution three matrix products. Patches are cut
 * again on the way back, which is faster than keeping those of a whole batch.
 */
final class Conv2DFused implements FusedForm {
    private final int filters;
    private final Window window;
    private final Frame frame;
    private final Frame frameGradient;
    private final Patches patches;
    private final Pixels pixels;
    private final FusedSite.Entry input;
    private final Matrix output;
    private final Matrix delta;
    private final Matrix bias;
    private final Matrix weights;
    private final Matrix biasGradient;
    private final Matrix weightGradient;

    Conv2DFused(Conv2D layer, FusedSite site) {
        this.filters = layer.filters();
        this.input = site.entry();
        this.window = Window.of(input.shape(), layer.size(), layer.stride(), layer.padding(), site.place().shape());
        this.frame = Frame.under(window, site.scratch(), 0);
        this.frameGradient = Frame.under(window, site.scratch(), 1);
        this.patches = new Patches(window, site.scratch(), 2);
        this.pixels =
                new Pixels(Nonlinearity.of(layer.activation()), window.positions(), filters, site.scratch(), 3);
        this.output = site.output();
        this.delta = site.delta();
        this.bias = site.parameters().get(0);
        this.weights = site.parameters().get(1);
        this.biasGradient = site.gradients().get(0);
        this.weightGradient = site.gradients().get(1);
    }

    @Override
    public void forward(Pass pass) {
        pixels.take(bias);
        for (int row = 0; row < pass.rows(); row++) {
            frame.take(input.values(), row);
            patches.cut(frame);
            Blas.forward(window.positions(), patches.matrix(), weights, image(output, row));
            pixels.forward(output, row);
        }
    }

    @Override
    public void backward(Pass pass) {
        biasGradient.segment().fill((byte) 0);
        @Nullable Matrix below = input.delta();
        for (int row = 0; row < pass.rows(); row++) {
            pixels.backward(delta, output, row, biasGradient);
            frame.take(input.values(), row);
            patches.cut(frame);
            Matrix own = image(delta, row);
            Blas.weightGradient(window.positions(), patches.matrix(), own, weightGradient, row > 0);
            if (below != null) {
                Blas.inputGradient(window.positions(), own, weights, patches.matrix(), false);
                frameGradient.clear();
                patches.addTo(frameGradient);
                frameGradient.give(below, row, input.adds());
            }
        }
    }

    /** A row of a matrix as positions × filters. */
    private Matrix image(Matrix images, int row) {
        return images.part((long) row * images.stride(), window.positions(), filters, filters);
    }
}
