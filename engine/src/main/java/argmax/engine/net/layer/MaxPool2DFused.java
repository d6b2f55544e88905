package argmax.engine.net.layer;

import argmax.engine.net.MaxPool2D;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.jspecify.annotations.Nullable;

/** The largest number of each patch, with a note of where in the patch it stood. */
final class MaxPool2DFused implements FusedForm {
    private final Window window;
    private final FusedSite.Entry input;
    private final Frame image;
    private final Frame pooled;
    private final Matrix output;
    private final Matrix delta;
    private final Matrix winners;

    MaxPool2DFused(MaxPool2D layer, FusedSite site) {
        this.input = site.entry();
        this.output = site.output();
        this.delta = site.delta();
        this.window = Window.of(input.shape(), layer.size(), layer.stride(), 0, site.place().shape());
        this.image = Frame.under(window, site.scratch(), 0);
        this.pooled = Frame.after(window, window.channels(), site.scratch(), 1);
        this.winners = site.scratch().matrix(2, output.rows() + 1, output.columns());
    }

    @Override
    public void forward(Pass pass) {
        for (int row = 0; row < pass.rows(); row++) {
            image.take(input.values(), row);
            for (int channel = lastBlock(); channel >= 0; channel -= Lanes.COUNT) {
                pool(channel, (long) row * winners.stride());
            }
            pooled.give(output, row, false);
        }
    }

    /** The last vectors of pixels come first, since they reach into the next pixel. */
    private int lastBlock() {
        return (window.channels() - 1) / Lanes.COUNT * Lanes.COUNT;
    }

    /** @param won where the winners of this image begin */
    private void pool(int channel, long won) {
        MemorySegment from = image.segment();
        MemorySegment to = pooled.segment();
        int step = window.stride() * window.channels();
        long out = channel;
        for (int y = 0; y < window.down(); y++) {
            long corner = (long) y * window.stride() * window.rowStride() + channel;
            for (int x = 0; x < window.across(); x++, corner += step, out += window.channels()) {
                FloatVector most = Lanes.load(from, corner);
                FloatVector winner = Lanes.all(0f);
                float tap = 0;
                for (int row = 0; row < window.size(); row++) {
                    long at = corner + (long) row * window.rowStride();
                    for (int column = 0; column < window.size(); column++, at += window.channels()) {
                        FloatVector value = Lanes.load(from, at);
                        VectorMask<Float> better = value.compare(VectorOperators.GT, most);
                        most = most.blend(value, better);
                        winner = winner.blend(tap++, better);
                    }
                }
                Lanes.store(most, to, out);
                Lanes.store(winner, winners.segment(), won + out);
            }
        }
    }

    @Override
    public void backward(Pass pass) {
        @Nullable Matrix below = input.delta();
        if (below == null) {
            return;
        }
        for (int row = 0; row < pass.rows(); row++) {
            pooled.take(delta, row);
            image.clear();
            for (int tap = 0; tap < window.size() * window.size(); tap++) {
                for (int channel = 0; channel < window.channels(); channel += Lanes.COUNT) {
                    spread(tap, channel, (long) row * winners.stride());
                }
            }
            image.give(below, row, input.adds());
        }
    }

    /** Adds the gradient where this tap won. Goes down in the inner loop for the same reason as {@link Patches#addTo}. */
    private void spread(int tap, int channel, long won) {
        MemorySegment from = pooled.segment();
        MemorySegment to = image.segment();
        FloatVector zero = Lanes.all(0f);
        VectorMask<Float> counts = Lanes.SPECIES.indexInRange(channel, window.channels());
        int next = window.across() * window.channels();
        int step = window.stride() * window.rowStride();
        long first = window.at(tap / window.size(), tap % window.size()) + channel;
        for (int x = 0; x < window.across(); x++) {
            long in = (long) x * window.channels() + channel;
            long at = first + (long) x * window.stride() * window.channels();
            for (int y = 0; y < window.down(); y++, in += next, at += step) {
                FloatVector winner = Lanes.load(winners.segment(), won + in);
                VectorMask<Float> here = winner.compare(VectorOperators.EQ, (float) tap).and(counts);
                Lanes.store(Lanes.load(to, at).add(zero.blend(Lanes.load(from, in), here)), to, at);
            }
        }
    }
}
