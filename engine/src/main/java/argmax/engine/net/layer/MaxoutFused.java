package argmax.engine.net.layer;

import argmax.engine.net.Maxout;
import argmax.engine.net.memory.Blas;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.jspecify.annotations.Nullable;

/**
 * One matrix product for the sums of all pieces, and one pass over them in each direction. The pieces of a row stand side by
 * side without padding, so vectors reach into the next piece; the sums are wider by as much as the last one needs.
 */
final class MaxoutFused implements FusedForm {
    private final int units;
    private final int pieces;
    private final FusedSite.Entry input;
    private final Matrix output;
    private final Matrix delta;
    private final Matrix bias;
    private final Matrix weights;
    private final Matrix biasGradient;
    private final Matrix weightGradient;
    private final Matrix sums;
    private final Matrix sumsDelta;

    MaxoutFused(Maxout layer, FusedSite site) {
        this.units = layer.units();
        this.pieces = layer.pieces();
        this.input = site.entry();
        this.output = site.output();
        this.delta = site.delta();
        this.bias = site.parameters().get(0);
        this.weights = site.parameters().get(1);
        this.biasGradient = site.gradients().get(0);
        this.weightGradient = site.gradients().get(1);
        this.sums = site.scratch().matrix(0, output.rows(), units * pieces + Lanes.STRIDE);
        this.sumsDelta = site.scratch().matrix(1, output.rows(), units * pieces + Lanes.STRIDE);
    }

    @Override
    public void forward(Pass pass) {
        Blas.forward(pass.rows(), input.values(), weights, sums);
        for (int row = 0; row < pass.rows(); row++) {
            addBias((long) row * sums.stride());
            takeLargest(row);
        }
    }

    private void addBias(long first) {
        for (int column = 0; column < bias.stride(); column += Lanes.COUNT) {
            FloatVector sum = Lanes.load(sums.segment(), first + column).add(Lanes.load(bias.segment(), column));
            Lanes.store(sum, sums.segment(), first + column);
        }
    }

    private void takeLargest(int row) {
        for (int column = 0; column < output.stride(); column += Lanes.COUNT) {
            long at = (long) row * sums.stride() + column;
            FloatVector largest = Lanes.load(sums.segment(), at);
            for (int piece = 1; piece < pieces; piece++) {
                largest = largest.max(Lanes.load(sums.segment(), at + (long) piece * units));
            }
            Lanes.store(largest, output.segment(), (long) row * output.stride() + column);
        }
    }

    @Override
    public void backward(Pass pass) {
        for (int row = 0; row < pass.rows(); row++) {
            // In rising order: what a piece writes beyond its end is written over by the next.
            for (int piece = 0; piece < pieces; piece++) {
                handOut(row, (long) row * sums.stride() + (long) piece * units);
            }
        }
        sumBias(pass.rows());
        Blas.weightGradient(pass.rows(), input.values(), sumsDelta, weightGradient, false);
        @Nullable Matrix below = input.delta();
        if (below != null) {
            Blas.inputGradient(pass.rows(), sumsDelta, weights, below, input.adds());
        }
    }

    /** Gives the gradient to the piece that begins at {@code first} where that is the largest, and takes it from later ones. */
    private void handOut(int row, long first) {
        for (int column = 0; column < output.stride(); column += Lanes.COUNT) {
            long at = (long) row * output.stride() + column;
            FloatVector d = Lanes.load(delta.segment(), at);
            VectorMask<Float> won = Lanes.load(sums.segment(), first + column)
                    .compare(VectorOperators.EQ, Lanes.load(output.segment(), at));
            Lanes.store(Lanes.all(0f).blend(d, won), sumsDelta.segment(), first + column);
            Lanes.store(d.blend(0f, won), delta.segment(), at);
        }
    }

    private void sumBias(int rows) {
        for (int column = 0; column < biasGradient.stride(); column += Lanes.COUNT) {
            FloatVector sum = Lanes.all(0f);
            for (int row = 0; row < rows; row++) {
                sum = sum.add(Lanes.load(sumsDelta.segment(), (long) row * sumsDelta.stride() + column));
            }
            Lanes.store(sum, biasGradient.segment(), column);
        }
    }
}
