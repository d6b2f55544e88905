package argmax.engine.net.layer;

import argmax.engine.net.SimpleRnn;
import argmax.engine.net.activation.Nonlinearity;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * hₜ = f(xₜ·W + hₜ₋₁·U + b) up to a row's last step, hₜ = hₜ₋₁ after it. Backwards through time: with δ = (∂L/∂hₜ) f',
 * ∂L/∂W += xₜᵀδ, ∂L/∂U += hₜ₋₁ᵀδ, ∂L/∂b += Σ δ over rows, ∂L/∂xₜ = δ·Wᵀ, ∂L/∂hₜ₋₁ = δ·Uᵀ.
 */
final class SimpleRnnNd4j implements Nd4jForm {
    private final Nonlinearity nonlinearity;
    private final Nd4jSite site;
    private final int steps;
    private final int features;
    private final List<INDArray> inputs = new ArrayList<>();
    private final List<INDArray> states = new ArrayList<>();

    SimpleRnnNd4j(SimpleRnn layer, Nd4jSite site) {
        this.nonlinearity = Nonlinearity.of(layer.activation());
        this.site = site;
        this.steps = site.inputs().getFirst().at(0);
        this.features = site.inputs().getFirst().at(1);
    }

    @Override
    public INDArray forward(List<INDArray> entering, Pass pass) {
        INDArray sequence = entering.getFirst();
        inputs.clear();
        states.clear();
        states.add(Nd4j.zeros(sequence.dataType(), pass.rows(), site.place().shape().size()));
        for (int step = 1; step <= steps; step++) {
            INDArray x = at(step, sequence).dup('c');
            INDArray before = states.getLast();
            INDArray z = x.mmul(site.parameters().get(1))
                    .addi(before.mmul(site.parameters().get(2)))
                    .addiRowVector(site.parameters().get(0));
            INDArray running = running(step, pass, sequence);
            inputs.add(x);
            states.add(nonlinearity.value(z).mulColumnVector(running).addi(before.mulColumnVector(running.rsub(1))));
        }
        return states.getLast();
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        site.gradients().forEach(gradient -> gradient.assign(0));
        INDArray below = Nd4j.zeros(delta.dataType(), pass.rows(), (long) steps * features);
        INDArray later = delta;
        for (int step = steps; step >= 1; step--) {
            INDArray running = running(step, pass, delta);
            INDArray own = nonlinearity.backward(later.mulColumnVector(running), states.get(step));
            site.gradients().get(0).addi(own.sum(true, 0));
            site.gradients().get(1).addi(inputs.get(step - 1).transpose().mmul(own));
            site.gradients().get(2).addi(states.get(step - 1).transpose().mmul(own));
            at(step, below).assign(own.mmul(site.parameters().get(1).transpose()));
            later = later.mulColumnVector(running.rsub(1)).addi(own.mmul(site.parameters().get(2).transpose()));
        }
        return List.of(below);
    }

    /** The columns of a step, counted from 1. */
    private INDArray at(int step, INDArray sequence) {
        return sequence.get(NDArrayIndex.all(), NDArrayIndex.interval((step - 1) * features, step * features));
    }

    /** 1 for the rows that this step changes, 0 for those that have ended. */
    private INDArray running(int step, Pass pass, INDArray like) {
        INDArray running = Nd4j.zeros(like.dataType(), pass.rows(), 1);
        for (int row = 0; row < pass.rows(); row++) {
            running.putScalar(row, 0, pass.length(row, steps) >= step ? 1 : 0);
        }
        return running;
    }
}
