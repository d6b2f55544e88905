package argmax.engine.reinforcement;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;

/** What becomes of an agent that has one action for each state. */
public final class Policy {
    private Policy() {}

    /**
     * The probability of being in each state after some steps, exactly: it is passed on step by step, and nothing is drawn. An
     * episode that has ended stays where it did.
     *
     * @param policy the action taken in each state
     * @param starts where it begins, all equally likely
     */
    public static List<Double> occupancy(Environment environment, List<Integer> policy, List<Integer> starts, int steps) {
        InvalidValue.wholeNumber("actions of the policy", policy.size(), environment.states(), environment.states());
        InvalidValue.wholeNumber("starts", starts.size(), 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("steps", steps, 0, 1_000_000);
        double[] now = new double[environment.states()];
        starts.forEach(start -> now[InvalidValue.wholeNumber("start", start, 0, now.length - 1)] += 1.0 / starts.size());
        for (int step = 0; step < steps; step++) {
            double[] before = now.clone();
            Arrays.fill(now, 0);
            for (int state = 0; state < before.length; state++) {
                List<Transition> following = environment.transitions(state, policy.get(state));
                if (following.isEmpty()) {
                    now[state] += before[state];
                }
                for (Transition transition : following) {
                    now[transition.next()] += before[state] * transition.probability();
                }
            }
        }
        return Arrays.stream(now).boxed().toList();
    }
}
