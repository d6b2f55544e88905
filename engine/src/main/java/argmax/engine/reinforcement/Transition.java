package argmax.engine.reinforcement;

import argmax.engine.InvalidValue;

/**
 * One of the things that may follow an action.
 *
 * @param probability above 0, at most 1
 * @param next the state it leads to
 * @param reward what is given for it
 * @param end whether the episode is over, so that nothing more can be won or lost
 */
public record Transition(double probability, int next, double reward, boolean end) {
    public Transition {
        InvalidValue.number("probability", probability, Double.MIN_VALUE, 1);
        InvalidValue.wholeNumber("next", next, 0, Integer.MAX_VALUE);
        InvalidValue.number("reward", reward, -1e9, 1e9);
    }
}
