package argmax.engine.net.train;

import argmax.engine.net.EarlyStopping;
import argmax.engine.net.backend.Network;

/** Watches one training for {@link EarlyStopping} and keeps the best state that it has seen. */
final class Patience {
    private final EarlyStopping rule;
    private Measured best;
    private float[] parameters;
    private int epochsWithout;

    /** @param parameters the state before the first epoch, of whose loss nothing is known */
    Patience(EarlyStopping rule, float[] parameters) {
        this.rule = rule;
        this.parameters = parameters;
        this.best = new Measured(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, Double.NaN);
    }

    /** Hears of an epoch. */
    void hear(Measured measured, Network network) {
        if (measured.validationLoss() < best.validationLoss() - rule.minDelta()) {
            best = measured;
            parameters = network.parameters();
            epochsWithout = 0;
        } else {
            epochsWithout++;
        }
    }

    boolean exhausted() {
        return epochsWithout >= rule.patience();
    }

    /** Takes {@code network} back to the best state, and says what was measured there. */
    Measured restore(Network network) {
        network.restore(parameters);
        return best;
    }
}
