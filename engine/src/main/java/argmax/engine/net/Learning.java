package argmax.engine.net;

import argmax.engine.InvalidValue;

/**
 * How gradients change weights.
 *
 * @param clipNorm the largest length of the whole gradient, penalties included, to which longer ones are shortened; 0 shortens
 *     none
 */
public record Learning(Optimiser optimiser, Schedule schedule, Penalty penalty, double clipNorm) {
    public Learning {
        InvalidValue.given("optimiser", optimiser);
        InvalidValue.given("schedule", schedule);
        InvalidValue.given("penalty", penalty);
        InvalidValue.number("clipNorm", clipNorm, 0, 1e6);
    }

    /** A constant rate, no penalty, no clipping. */
    public static Learning by(Optimiser optimiser) {
        return new Learning(optimiser, new Schedule.Constant(), Penalty.NONE, 0);
    }
}
