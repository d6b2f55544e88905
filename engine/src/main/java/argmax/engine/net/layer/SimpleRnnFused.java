package argmax.engine.net.layer;

import argmax.engine.net.SimpleRnn;
import argmax.engine.net.activation.Nonlinearity;
import argmax.engine.net.memory.Blas;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import org.jspecify.annotations.Nullable;

/**
 * The states of all steps lie one after the other in working memory, so that each step is two products on views and one pass
 * over a state. A row whose sequence has ended carries its state forwards, and on the way back its gradient, unchanged.
 */
final class SimpleRnnFused implements FusedForm {
    private final Nonlinearity nonlinearity;
    private final FusedSite.Entry input;
    private final int steps;
    private final List<Matrix> inputs;
    private final @Nullable List<Matrix> inputDeltas;
    /** h₀ = 0 to the last, which is the output. */
    private final List<Matrix> states;
    /** The gradient by the state that comes next on the way back. */
    private final Matrix delta;
    /** The gradient by what f is applied to. */
    private final Matrix inner;
    private final Matrix bias;
    private final Matrix weights;
    private final Matrix recurrent;
    private final Matrix biasGradient;
    private final Matrix weightGradient;
    private final Matrix recurrentGradient;
    private final Matrix biasOfStep;

    SimpleRnnFused(SimpleRnn layer, FusedSite site) {
        this.nonlinearity = Nonlinearity.of(layer.activation());
        this.input = site.entry();
        this.steps = input.shape().at(0);
        int features = input.shape().at(1);
        this.inputs = views(input.values(), features);
        Matrix below = input.delta();
        this.inputDeltas = below == null ? null : views(below, features);
        int capacity = site.output().rows();
        this.states = states(site.scratch().matrix(0, steps * capacity, layer.units()), site.output());
        this.delta = site.delta();
        this.inner = site.scratch().matrix(1, capacity, layer.units());
        this.biasOfStep = site.scratch().matrix(2, 1, layer.units());
        this.bias = site.parameters().get(0);
        this.weights = site.parameters().get(1);
        this.recurrent = site.parameters().get(2);
        this.biasGradient = site.gradients().get(0);
        this.weightGradient = site.gradients().get(1);
        this.recurrentGradient = site.gradients().get(2);
    }

    private List<Matrix> views(Matrix sequence, int features) {
        return IntStream.range(0, steps).mapToObj(step -> sequence.columns(step * features, features)).toList();
    }

    private List<Matrix> states(Matrix memory, Matrix last) {
        List<Matrix> all = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            long first = (long) step * last.rows() * memory.stride();
            all.add(memory.part(first, last.rows(), last.columns(), memory.stride()));
        }
        all.add(last);
        return all;
    }

    @Override
    public void forward(Pass pass) {
        for (int step = 1; step <= steps; step++) {
            Matrix before = states.get(step - 1);
            Matrix state = states.get(step);
            Blas.forward(pass.rows(), inputs.get(step - 1), weights, state);
            Blas.forward(pass.rows(), before, recurrent, state, true);
            nonlinearity.forward(pass.rows(), state, bias, state);
            for (int row = 0; row < pass.rows(); row++) {
                if (pass.length(row, steps) < step) {
                    copyRow(row, before, state);
                }
            }
        }
    }

    private static void copyRow(int row, Matrix from, Matrix to) {
        for (int column = 0; column < to.stride(); column += Lanes.COUNT) {
            long at = (long) row * to.stride() + column;
            Lanes.store(Lanes.load(from.segment(), at), to.segment(), at);
        }
    }

    @Override
    public void backward(Pass pass) {
        for (int step = steps; step >= 1; step--) {
            boolean added = step < steps;
            takeRunning(pass, step);
            nonlinearity.backward(pass.rows(), inner, states.get(step), added ? biasOfStep : biasGradient);
            if (added) {
                add(biasOfStep, biasGradient);
            }
            Blas.weightGradient(pass.rows(), inputs.get(step - 1), inner, weightGradient, added);
            Blas.weightGradient(pass.rows(), states.get(step - 1), inner, recurrentGradient, added);
            if (inputDeltas != null) {
                Blas.inputGradient(pass.rows(), inner, weights, inputDeltas.get(step - 1), input.adds());
            }
            Blas.inputGradient(pass.rows(), inner, recurrent, delta, true);
        }
    }

    /**
     * Moves the gradient of the rows that this step changed from {@code delta} to {@code inner}; the others stay, with 0 there.
     */
    private void takeRunning(Pass pass, int step) {
        FloatVector zero = Lanes.all(0f);
        for (int row = 0; row < pass.rows(); row++) {
            boolean running = pass.length(row, steps) >= step;
            for (int column = 0; column < delta.stride(); column += Lanes.COUNT) {
                long at = (long) row * delta.stride() + column;
                if (running) {
                    Lanes.store(Lanes.load(delta.segment(), at), inner.segment(), at);
                    Lanes.store(zero, delta.segment(), at);
                } else {
                    Lanes.store(zero, inner.segment(), at);
                }
            }
        }
    }

    private static void add(Matrix row, Matrix sum) {
        for (int column = 0; column < sum.stride(); column += Lanes.COUNT) {
            FloatVector total = Lanes.load(sum.segment(), column).add(Lanes.load(row.segment(), column));
            Lanes.store(total, sum.segment(), column);
        }
    }
}
