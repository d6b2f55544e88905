package argmax.engine.run;

import argmax.engine.classic.Ensemble;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;

/** What a growing ensemble says of some rows: each of its stages is asked once. */
final class Grown {
    private final Samples rows;
    private final double[] sums;
    private int stages;

    Grown(Samples rows, int classes) {
        this.rows = rows;
        this.sums = new double[rows.rows() * classes];
    }

    /** What the first {@code stages} say together; at least as many as were asked for before. */
    Predictions after(int stages, Ensemble ensemble) {
        for (; this.stages < stages; this.stages++) {
            ensemble.add(this.stages, rows, sums);
        }
        return ensemble.predictions(stages, sums);
    }

    Samples rows() {
        return rows;
    }
}
