package argmax.engine.net.train;

import argmax.engine.net.Learning;

/** The learning rate on its way through a training. */
final class Pace {
    private final Learning learning;

    Pace(Learning learning) {
        this.learning = learning;
    }

    /** The rate of a step, counted from 0. */
    double rate(int step) {
        return learning.optimiser().rate();
    }
}
