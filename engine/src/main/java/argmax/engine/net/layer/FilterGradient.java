package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;

/**
 * The gradient by the weights of a convolution: Σ x·δ over all positions, for each number x of the patches and each filter's δ.
 * As a product of matrices it has a long sum for each of few results, which BLAS does at half the speed of these loops.
 *
 * <p>Where there are few filters, a vector holds δ of several neighbouring pixels. What their patches share is multiplied once,
 * with all of them; a chunk of numbers is longer for that, and its sums are put together in the end.
 */
final class FilterGradient {
    private final Window window;
    private final int filters;
    private final int pixels;
    private final int step;
    private final int span;
    private final Matrix sums;

    /** @param number of its matrix among those of its place */
    FilterGradient(Window window, int filters, FusedSite.Scratch scratch, int number) {
        this.window = window;
        this.filters = filters;
        this.pixels = pixels(window.across(), filters);
        this.step = window.stride() * window.channels();
        this.span = (window.chunk() + (pixels - 1) * step + 3) / 4 * 4;
        this.sums = scratch.matrix(number, window.size() * span, filters);
    }

    /** How many pixels a vector holds, so that a row of them is made of whole vectors. */
    private static int pixels(int across, int filters) {
        int pixels = Math.max(1, Lanes.COUNT / filters);
        while (across % pixels != 0) {
            pixels--;
        }
        return pixels;
    }

    void clear() {
        sums.segment().fill((byte) 0);
    }

    /** Adds what one image contributes. */
    void add(Frame image, Frame delta) {
        for (int row = 0; row < window.size(); row++) {
            for (int filter = 0; filter < filters; filter += Lanes.COUNT) {
                int number = 0;
                for (; number + 8 <= span; number += 8) {
                    addEight(image.segment(), delta.segment(), row, number, filter);
                }
                if (number < span) {
                    addFour(image.segment(), delta.segment(), row, number, filter);
                }
            }
        }
    }

    /** Eight sums at a time: their vectors stay in registers. */
    private void addEight(MemorySegment image, MemorySegment delta, int row, int number, int filter) {
        FloatVector sum0 = Lanes.all(0f);
        FloatVector sum1 = sum0;
        FloatVector sum2 = sum0;
        FloatVector sum3 = sum0;
        FloatVector sum4 = sum0;
        FloatVector sum5 = sum0;
        FloatVector sum6 = sum0;
        FloatVector sum7 = sum0;
        int across = window.across();
        for (int y = 0; y < window.down(); y++) {
            long x = window.at(y * window.stride() + row, 0) + number;
            long at = (long) y * across * filters + filter;
            for (int i = 0; i < across; i += pixels, x += (long) pixels * step, at += (long) pixels * filters) {
                FloatVector d = Lanes.load(delta, at);
                sum0 = d.fma(all(image, x), sum0);
                sum1 = d.fma(all(image, x + 1), sum1);
                sum2 = d.fma(all(image, x + 2), sum2);
                sum3 = d.fma(all(image, x + 3), sum3);
                sum4 = d.fma(all(image, x + 4), sum4);
                sum5 = d.fma(all(image, x + 5), sum5);
                sum6 = d.fma(all(image, x + 6), sum6);
                sum7 = d.fma(all(image, x + 7), sum7);
            }
        }
        keep(sum0, row, number, filter);
        keep(sum1, row, number + 1, filter);
        keep(sum2, row, number + 2, filter);
        keep(sum3, row, number + 3, filter);
        keep(sum4, row, number + 4, filter);
        keep(sum5, row, number + 5, filter);
        keep(sum6, row, number + 6, filter);
        keep(sum7, row, number + 7, filter);
    }

    private void addFour(MemorySegment image, MemorySegment delta, int row, int number, int filter) {
        FloatVector sum0 = Lanes.all(0f);
        FloatVector sum1 = sum0;
        FloatVector sum2 = sum0;
        FloatVector sum3 = sum0;
        int across = window.across();
        for (int y = 0; y < window.down(); y++) {
            long x = window.at(y * window.stride() + row, 0) + number;
            long at = (long) y * across * filters + filter;
            for (int i = 0; i < across; i += pixels, x += (long) pixels * step, at += (long) pixels * filters) {
                FloatVector d = Lanes.load(delta, at);
                sum0 = d.fma(all(image, x), sum0);
                sum1 = d.fma(all(image, x + 1), sum1);
                sum2 = d.fma(all(image, x + 2), sum2);
                sum3 = d.fma(all(image, x + 3), sum3);
            }
        }
        keep(sum0, row, number, filter);
        keep(sum1, row, number + 1, filter);
        keep(sum2, row, number + 2, filter);
        keep(sum3, row, number + 3, filter);
    }

    private static FloatVector all(MemorySegment image, long at) {
        return Lanes.all(image.getAtIndex(ValueLayout.JAVA_FLOAT, at));
    }

    private void keep(FloatVector sum, int row, int number, int filter) {
        long at = (long) (row * span + number) * sums.stride() + filter;
        Lanes.store(Lanes.load(sums.segment(), at).add(sum), sums.segment(), at);
    }

    /** Writes the sums over all images: (row, column, channel) × filters. */
    void give(Matrix weightGradient) {
        for (int row = 0; row < window.size(); row++) {
            for (int number = 0; number < window.chunk(); number++) {
                for (int filter = 0; filter < filters; filter++) {
                    float sum = 0;
                    for (int pixel = 0; pixel < pixels; pixel++) {
                        sum += sums.get(row * span + number + pixel * step, pixel * filters + filter);
                    }
                    weightGradient.set(row * window.chunk() + number, filter, sum);
                }
            }
        }
    }
}
