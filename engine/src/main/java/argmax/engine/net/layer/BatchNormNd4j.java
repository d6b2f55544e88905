package argmax.engine.net.layer;

import argmax.engine.net.BatchNorm;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * x̂ = (x − μ) / √(σ² + ε), a = γ x̂ + β over the n values of each unit; ∂L/∂β = Σ δ, ∂L/∂γ = Σ δ x̂,
 * ∂L/∂x = γ / √(σ² + ε) · (δ − ∂L/∂β / n − x̂ · ∂L/∂γ / n).
 */
final class BatchNormNd4j implements Nd4jForm {
    private final BatchNorm layer;
    private final Nd4jSite site;
    private final int units;
    private @Nullable INDArray normal;
    private @Nullable INDArray scale;

    BatchNormNd4j(BatchNorm layer, Nd4jSite site) {
        this.layer = layer;
        this.site = site;
        this.units = site.place().shape().last();
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = perUnit(inputs.getFirst());
        INDArray mean = pass.learning() ? x.mean(true, 0) : parameter(2);
        INDArray centred = x.subRowVector(mean);
        INDArray variance = pass.learning() ? centred.mul(centred).mean(true, 0) : parameter(3);
        if (pass.recorded()) {
            record(parameter(2), mean);
            record(parameter(3), variance);
        }
        INDArray inverse = Transforms.sqrt(variance.add(BatchNormKind.EPSILON), false).rdivi(1);
        INDArray standardised = centred.muliRowVector(inverse);
        normal = standardised;
        scale = inverse.mul(parameter(0));
        return perRow(standardised.mulRowVector(parameter(0)).addiRowVector(parameter(1)), pass);
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray d = perUnit(delta);
        INDArray standardised = Remembered.of(normal);
        INDArray byBeta = d.sum(true, 0);
        INDArray byGamma = d.mul(standardised).sum(true, 0);
        site.gradients().get(0).assign(byGamma);
        site.gradients().get(1).assign(byBeta);
        INDArray centred = d.subRowVector(byBeta.div(d.rows()));
        INDArray below = centred.subi(standardised.mulRowVector(byGamma.div(d.rows())));
        return List.of(perRow(below.muliRowVector(Remembered.of(scale)), pass));
    }

    private void record(INDArray running, INDArray batch) {
        running.muli(layer.momentum()).addi(batch.mul(1 - layer.momentum()));
    }

    private INDArray parameter(int number) {
        return site.parameters().get(number);
    }

    private INDArray perUnit(INDArray array) {
        return array.reshape('c', array.length() / units, units);
    }

    private INDArray perRow(INDArray array, Pass pass) {
        return array.reshape('c', pass.rows(), array.length() / pass.rows());
    }
}
