package argmax.engine.net.layer;

import argmax.engine.net.Conv2D;
import argmax.engine.net.activation.Nonlinearity;
import argmax.engine.net.memory.Blas;
import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A few images at a time, while they are in the cache: cut into patches, their convolution is one matrix product, and so is the
 * gradient by their patches.
 */
final class Conv2DFused implements FusedForm {
    private final int filters;
    private final Window window;
    private final Frame frame;
    private final Frame frameGradient;
    private final Frame deltaFrame;
    private final Patches patches;
    private final Pixels pixels;
    private final FilterGradient filterGradient;
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
        this.deltaFrame = Frame.after(window, filters, site.scratch(), 2);
        this.patches = new Patches(window, together(site.output()), site.scratch(), 3);
        this.filterGradient = new FilterGradient(window, filters, site.scratch(), 4);
        Nonlinearity nonlinearity = Nonlinearity.of(layer.activation());
        this.pixels = new Pixels(nonlinearity, window.positions(), filters, site.scratch(), 5);
        this.output = site.output();
        this.delta = site.delta();
        this.bias = site.parameters().get(0);
        this.weights = site.parameters().get(1);
        this.biasGradient = site.gradients().get(0);
        this.weightGradient = site.gradients().get(1);
    }

    /** Images lie together where nothing is between the last pixel of one and the first of the next. */
    private int together(Matrix images) {
        return images.stride() == window.positions() * filters ? images.rows() : 1;
    }

    @Override
    public void forward(Pass pass) {
        pixels.take(bias);
        for (int first = 0; first < pass.rows(); first += patches.images()) {
            int count = Math.min(patches.images(), pass.rows() - first);
            for (int i = 0; i < count; i++) {
                frame.take(input.values(), first + i);
                patches.cut(frame, i);
            }
            Matrix images = images(output, first, count);
            Blas.forward(images.rows(), patches.matrix(), weights, images);
            for (int i = 0; i < count; i++) {
                pixels.forward(output, first + i);
            }
        }
    }

    @Override
    public void backward(Pass pass) {
        biasGradient.segment().fill((byte) 0);
        filterGradient.clear();
        for (int first = 0; first < pass.rows(); first += patches.images()) {
            int count = Math.min(patches.images(), pass.rows() - first);
            for (int row = first; row < first + count; row++) {
                pixels.backward(delta, output, row, biasGradient);
                frame.take(input.values(), row);
                deltaFrame.take(delta, row);
                filterGradient.add(frame, deltaFrame);
            }
            @Nullable Matrix below = input.delta();
            if (below != null) {
                giveBack(below, first, count);
            }
        }
        filterGradient.give(weightGradient);
    }

    private void giveBack(Matrix below, int first, int count) {
        Matrix deltas = images(delta, first, count);
        Blas.inputGradient(deltas.rows(), deltas, weights, patches.matrix(), false);
        for (int i = 0; i < count; i++) {
            frameGradient.clear();
            patches.addTo(frameGradient, i);
            frameGradient.give(below, first + i, input.adds());
        }
    }

    /** Some rows of a matrix as (image, position) × filters. */
    private Matrix images(Matrix matrix, int first, int count) {
        return matrix.part((long) first * matrix.stride(), count * window.positions(), filters, filters);
    }
}
