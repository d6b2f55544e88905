package argmax.engine.reinforcement;

import argmax.engine.InvalidValue;

/**
 * The best action values, for an agent that knows how its environment works: Bellman's equation
 * Q(s,a) = Σ p (r + γ max Q(s′,·)) is applied until nothing changes. Episodes are not broken off.
 */
public final class ValueIteration {
    private static final int MOST_SWEEPS = 100_000;

    private ValueIteration() {}

    /**
     * Solves to within 10⁻¹².
     *
     * @param gamma 0 to 1; 1 only where the rewards to come are finite even so
     */
    public static ActionValues solve(Environment environment, double gamma) {
        InvalidValue.number("gamma", gamma, 0, 1);
        QTable table = new QTable(environment);
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            if (sweep(environment, gamma, table) < 1e-13) {
                return table.copy();
            }
        }
        throw new InvalidValue("gamma", gamma, "below 1, as rewards go on for ever");
    }

    /** The largest change. */
    private static double sweep(Environment environment, double gamma, QTable table) {
        double largest = 0;
        for (int state = 0; state < environment.states(); state++) {
            for (int action = 0; action < environment.actions().size(); action++) {
                double value = 0;
                for (Transition to : environment.transitions(state, action)) {
                    value += to.probability() * (to.reward() + (to.end() ? 0 : gamma * table.best(to.next())));
                }
                largest = Math.max(largest, Math.abs(value - table.get(state, action)));
                table.set(state, action, value);
            }
        }
        return largest;
    }
}
