package argmax.engine.run;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSet;
import argmax.engine.data.Fold;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;

/** The rows of one fold, as the network sees them, and how they were scaled to get there. */
record Part(Samples training, Samples validation, Samples test, StandardScaler scaler) {
    /**
     * Picks the rows and scales them, with constants from the training rows.
     *
     * @param data with the chosen columns; its own test rows, where it has any, come before those of the fold
     */
    static Part of(DataSet data, Fold fold, DataChoice.Scaling scaling) {
        return of(data.rows(), data.test(), fold, scaling);
    }

    /** @param ownTest come before those of the fold, where there are any */
    static Part of(Samples rows, Samples ownTest, Fold fold, DataChoice.Scaling scaling) {
        return of(
                rows.pick(fold.training()),
                rows.pick(fold.validation()),
                ownTest.rows() > 0 ? ownTest : rows.pick(fold.test()),
                scaling);
    }

    /** Rows that are shared out already. */
    static Part of(Samples training, Samples validation, Samples test, DataChoice.Scaling scaling) {
        StandardScaler scaler = switch (scaling) {
            case NONE -> StandardScaler.NONE;
            case STANDARD -> StandardScaler.fit(training);
        };
        return new Part(scaler.apply(training), scaler.apply(validation), scaler.apply(test), scaler);
    }
}
