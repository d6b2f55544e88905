package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;

/**
 * What keeps weights small. Biases are exempt.
 *
 * @param l1 λ in the further loss λ Σ|w|; a weight that a step would take across 0 stops there, and leaves it only where the
 *     rest of the loss pulls by more than λ, so that exact zeros come about with any optimiser
 * @param l2 λ in the further loss λ Σw² (without a half: its gradient is 2λw)
 * @param maxNorm the largest length of the weights that enter a unit, to which longer ones are cut after each step; 0 cuts
 *     none
 */
public record Penalty(@Usually("0") double l1, @Usually("0") double l2, @Usually("0") double maxNorm) {
    public static final Penalty NONE = new Penalty(0, 0, 0);

    public Penalty {
        InvalidValue.number("l1", l1, 0, 10);
        InvalidValue.number("l2", l2, 0, 10);
        InvalidValue.number("maxNorm", maxNorm, 0, 1000);
    }
}
