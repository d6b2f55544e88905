package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;

/** What batch normalisation does to the first {@code rows} rows, column by column; all else has one number per column. */
final class BatchNormLoops {
    private BatchNormLoops() {}

    /** Each column's sum. */
    static void sum(int rows, Matrix values, Matrix sums) {
        for (int column = 0; column < values.stride(); column += Lanes.COUNT) {
            FloatVector sum = Lanes.all(0f);
            for (int row = 0; row < rows; row++) {
                sum = sum.add(Lanes.load(values.segment(), (long) row * values.stride() + column));
            }
            Lanes.store(sum, sums.segment(), column);
        }
    }

    /** Each column's Σ (x − μ)². */
    static void sumSquares(int rows, Matrix values, Matrix centre, Matrix sums) {
        for (int column = 0; column < values.stride(); column += Lanes.COUNT) {
            FloatVector middle = Lanes.load(centre.segment(), column);
            FloatVector sum = Lanes.all(0f);
            for (int row = 0; row < rows; row++) {
                FloatVector x = Lanes.load(values.segment(), (long) row * values.stride() + column).sub(middle);
                sum = x.fma(x, sum);
            }
            Lanes.store(sum, sums.segment(), column);
        }
    }

    /** {@code output := (x − μ) · scale + shift}. */
    static void normalise(int rows, Matrix values, Matrix centre, Matrix scale, Matrix shift, Matrix output) {
        for (int column = 0; column < values.stride(); column += Lanes.COUNT) {
            FloatVector middle = Lanes.load(centre.segment(), column);
            FloatVector factor = Lanes.load(scale.segment(), column);
            FloatVector added = Lanes.load(shift.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * values.stride() + column;
                FloatVector x = Lanes.load(values.segment(), at).sub(middle);
                Lanes.store(x.fma(factor, added), output.segment(), at);
            }
        }
    }

    /** Each column's Σ δ and Σ δ (x − μ). */
    static void sumGradients(int rows, Matrix delta, Matrix values, Matrix centre, Matrix plain, Matrix weighted) {
        for (int column = 0; column < values.stride(); column += Lanes.COUNT) {
            FloatVector middle = Lanes.load(centre.segment(), column);
            FloatVector sum = Lanes.all(0f);
            FloatVector weightedSum = Lanes.all(0f);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * values.stride() + column;
                FloatVector d = Lanes.load(delta.segment(), at);
                sum = sum.add(d);
                weightedSum = Lanes.load(values.segment(), at).sub(middle).fma(d, weightedSum);
            }
            Lanes.store(sum, plain.segment(), column);
            Lanes.store(weightedSum, weighted.segment(), column);
        }
    }

    /** {@code below := δ · ofDelta + (x − μ) · ofValue + constant}, or adds it; 0 in the padding, where all three are 0. */
    static void combine(
            int rows,
            Matrix delta,
            Matrix values,
            Matrix centre,
            Matrix ofDelta,
            Matrix ofValue,
            Matrix constant,
            Matrix below,
            boolean added) {
        for (int column = 0; column < values.stride(); column += Lanes.COUNT) {
            FloatVector middle = Lanes.load(centre.segment(), column);
            FloatVector straight = Lanes.load(ofDelta.segment(), column);
            FloatVector slope = Lanes.load(ofValue.segment(), column);
            FloatVector offset = Lanes.load(constant.segment(), column);
            for (int row = 0; row < rows; row++) {
                long at = (long) row * values.stride() + column;
                FloatVector own = Lanes.load(values.segment(), at).sub(middle).fma(slope, offset);
                FloatVector sum = Lanes.load(delta.segment(), at).fma(straight, own);
                Lanes.store(added ? sum.add(Lanes.load(below.segment(), at)) : sum, below.segment(), at);
            }
        }
    }
}
