package argmax.engine.net.train;

import argmax.engine.net.Learning;
import argmax.engine.net.Schedule;

/** The learning rate on its way through a training. */
public final class Pace {
    private final double start;
    private final Schedule schedule;
    private double latest;
    private double reduced;
    private double lowestLoss = Double.POSITIVE_INFINITY;
    private int epochsWithout;

    public Pace(Learning learning) {
        this.start = learning.optimiser().rate();
        this.schedule = learning.schedule();
        this.latest = start;
        this.reduced = start;
    }

    /** The rate of a step, counted from 0 over all epochs. */
    public double rate(int step) {
        latest = switch (schedule) {
            case Schedule.Constant _ -> start;
            case Schedule.Step falling -> start * Math.pow(falling.factor(), Math.floorDiv(step, falling.every()));
            case Schedule.Exponential falling ->
                falling.least() + (start - falling.least()) * Math.exp(-step / falling.tau());
            case Schedule.InverseTime falling -> start / (1 + falling.k() * step);
            case Schedule.ReduceOnPlateau _ -> reduced;
        };
        return latest;
    }

    /** The rate that was asked for last; that of the first step before. */
    double latest() {
        return latest;
    }

    /** Hears of an epoch. A rate that was reduced waits as long again before it is reduced once more. */
    public void hear(double validationLoss) {
        if (validationLoss < lowestLoss) {
            lowestLoss = validationLoss;
            epochsWithout = 0;
        } else if (schedule instanceof Schedule.ReduceOnPlateau plateau && ++epochsWithout == plateau.patience()) {
            reduced *= plateau.factor();
            epochsWithout = 0;
        }
    }
}
