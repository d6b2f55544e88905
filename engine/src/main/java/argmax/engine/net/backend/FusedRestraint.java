package argmax.engine.net.backend;

import argmax.engine.net.Learning;
import argmax.engine.net.Parameter;
import argmax.engine.net.Penalty;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import java.lang.foreign.MemorySegment;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of {@link Nd4jRestraint} on flat rows. Threads may share what has a range: {@code from} and {@code to} count
 * floats, in multiples of {@link Lanes#STRIDE}.
 */
final class FusedRestraint {
    private final Penalty penalty;
    private final double clipNorm;
    private final List<Flat.Spot> weights;
    /** On which side of 0 each weight is to stay, as ±1; null where nothing holds it there. */
    private final @Nullable Matrix sides;

    FusedRestraint(Learning learning, Flat flat, Memory memory) {
        this.penalty = learning.penalty();
        this.clipNorm = learning.clipNorm();
        this.weights = flat.all().stream()
                .filter(spot -> spot.parameter().role() == Parameter.Role.WEIGHT)
                .toList();
        this.sides = penalty.l1() > 0 ? memory.matrix(1, flat.floats()) : null;
    }

    /** Adds the slope of the penalties. */
    void penalise(Matrix parameters, Matrix gradient, int from, int to) {
        if (sides != null) {
            for (Flat.Spot spot : weights) {
                addBoth(parameters, gradient, sides, Math.max(from, spot.start()), Math.min(to, spot.end()));
            }
        } else if (penalty.l2() > 0) {
            for (Flat.Spot spot : weights) {
                addSquares(parameters, gradient, Math.max(from, spot.start()), Math.min(to, spot.end()));
            }
        }
    }

    private void addSquares(Matrix parameters, Matrix gradient, int from, int to) {
        FloatVector twice = Lanes.all((float) (2 * penalty.l2()));
        for (int at = from; at < to; at += Lanes.COUNT) {
            FloatVector g = Lanes.load(gradient.segment(), at);
            Lanes.store(Lanes.load(parameters.segment(), at).fma(twice, g), gradient.segment(), at);
        }
    }

    private void addBoth(Matrix parameters, Matrix gradient, Matrix kept, int from, int to) {
        FloatVector twice = Lanes.all((float) (2 * penalty.l2()));
        FloatVector pull = Lanes.all((float) penalty.l1());
        FloatVector zero = Lanes.all(0f);
        for (int at = from; at < to; at += Lanes.COUNT) {
            FloatVector w = Lanes.load(parameters.segment(), at);
            FloatVector g = w.fma(twice, Lanes.load(gradient.segment(), at));
            FloatVector free = g.sub(g.max(pull.neg()).min(pull));
            VectorMask<Float> atZero = w.compare(VectorOperators.EQ, 0f);
            FloatVector towards = w.blend(free.neg(), atZero);
            FloatVector side = zero.blend(1f, towards.compare(VectorOperators.GT, 0f))
                    .blend(-1f, towards.compare(VectorOperators.LT, 0f));
            Lanes.store(side, kept.segment(), at);
            Lanes.store(side.fma(pull, g).blend(free, atZero), gradient.segment(), at);
        }
    }

    /** Whether the length of the whole gradient matters. */
    boolean clips() {
        return clipNorm > 0;
    }

    /** Shortens a part of the gradient, where the squared length of the whole is too large. */
    void clip(Matrix gradient, double squares, int from, int to) {
        double length = Math.sqrt(squares);
        if (clipNorm > 0 && length > clipNorm) {
            float factor = (float) (clipNorm / length);
            for (int at = from; at < to; at += Lanes.COUNT) {
                Lanes.store(Lanes.load(gradient.segment(), at).mul(factor), gradient.segment(), at);
            }
        }
    }

    /** Holds weights at 0 after a step. What is not a number stays so. */
    void settle(Matrix parameters, int from, int to) {
        if (sides == null) {
            return;
        }
        MemorySegment kept = sides.segment();
        for (Flat.Spot spot : weights) {
            int end = Math.min(to, spot.end());
            for (int at = Math.max(from, spot.start()); at < end; at += Lanes.COUNT) {
                FloatVector w = Lanes.load(parameters.segment(), at);
                VectorMask<Float> crossed = w.mul(Lanes.load(kept, at)).compare(VectorOperators.LE, 0f);
                Lanes.store(w.blend(0f, crossed), parameters.segment(), at);
            }
        }
    }

    /** Shortens what enters each unit. */
    void shorten(Matrix parameters) {
        if (penalty.maxNorm() > 0) {
            for (Flat.Spot spot : weights) {
                shortenColumns(spot.in(parameters), (float) penalty.maxNorm());
            }
        }
    }

    private static void shortenColumns(Matrix weights, float most) {
        MemorySegment memory = weights.segment();
        for (int column = 0; column < weights.stride(); column += Lanes.COUNT) {
            FloatVector squares = Lanes.all(0f);
            for (int row = 0; row < weights.rows(); row++) {
                FloatVector w = Lanes.load(memory, (long) row * weights.stride() + column);
                squares = w.fma(w, squares);
            }
            FloatVector lengths = squares.sqrt();
            VectorMask<Float> tooLong = lengths.compare(VectorOperators.GT, most);
            if (tooLong.anyTrue()) {
                FloatVector factors = Lanes.all(1f).blend(Lanes.all(most).div(lengths), tooLong);
                for (int row = 0; row < weights.rows(); row++) {
                    long at = (long) row * weights.stride() + column;
                    Lanes.store(Lanes.load(memory, at).mul(factors), memory, at);
                }
            }
        }
    }
}
