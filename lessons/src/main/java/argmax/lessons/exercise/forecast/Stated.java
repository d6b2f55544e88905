package argmax.lessons.exercise.forecast;

import argmax.engine.InvalidValue;

/**
 * A probability that somebody stated before a run, and what came of it.
 *
 * @param range whether it is the probability that a range of numbers holds the value, and not one of yes
 * @param probability 0 to 1
 */
public record Stated(boolean range, double probability, boolean happened) {
    public Stated {
        InvalidValue.number("probability", probability, 0, 1);
    }
}
