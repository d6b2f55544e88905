package argmax.engine.run;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSet;
import argmax.engine.data.Encoding;
import argmax.engine.data.Fold;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;

/** The rows of one fold, as the network sees them, and how they were encoded and scaled to get there. */
record Part(Samples training, Samples validation, Samples test, Encoding encoding, StandardScaler scaler) {
    /**
     * Picks the rows, encodes and scales them, with constants from the training rows.
     *
     * @param data with the chosen columns; its own test rows, where it has any, come before those of the fold
     */
    static Part of(DataSet data, Fold fold, DataChoice.Scaling scaling) {
        Samples raw = data.rows().pick(fold.training());
        Encoding encoding = Encoding.fit(data.card().columns(), raw);
        Samples training = encoding.apply(raw);
        Samples validation = encoding.apply(data.rows().pick(fold.validation()));
        Samples test = encoding.apply(data.test().rows() > 0 ? data.test() : data.rows().pick(fold.test()));
        StandardScaler scaler = switch (scaling) {
            case NONE -> StandardScaler.NONE;
            case STANDARD -> StandardScaler.fit(training);
        };
        return new Part(scaler.apply(training), scaler.apply(validation), scaler.apply(test), encoding, scaler);
    }
}
