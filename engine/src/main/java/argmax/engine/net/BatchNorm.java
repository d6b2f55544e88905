package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.util.List;

/**
 * γ (x − μ) / √(σ² + ε) + β for each unit (for images: for each channel), ε = 1e-5, with mean and variance of the batch while
 * the network learns and their running averages when it predicts; γ and β are learned; Ioffe and Szegedy, "Batch
 * normalization", 2015. The variance is that of the population, Σ(x − μ)² / n, in the running average too, so that a batch of
 * one row has one. Since the mean is that of the whole batch, a network with this layer trains on one thread, however many it
 * may have.
 *
 * @param momentum how much of a running average stays from batch to batch, 0 to 0.999
 */
public record BatchNorm(@Usually("0.9") double momentum) implements Layer {
    public BatchNorm {
        InvalidValue.number("momentum", momentum, 0, 0.999);
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.getFirst();
    }

    @Override
    public List<Parameter> parameters(List<Shape> inputs) {
        int units = inputs.getFirst().last();
        return List.of(
                Parameter.perUnit("gamma", Parameter.Role.BIAS, units, 1),
                Parameter.perUnit("beta", Parameter.Role.BIAS, units, 0),
                Parameter.perUnit("mean", Parameter.Role.STATE, units, 0),
                Parameter.perUnit("variance", Parameter.Role.STATE, units, 1));
    }
}
