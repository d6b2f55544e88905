package argmax.engine.run;

import argmax.engine.data.DataCard;
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
        return of(data.card(), data.rows(), data.test(), fold, scaling);
    }

    /** @param ownTest come before those of the fold, where there are any */
    static Part of(DataCard card, Samples rows, Samples ownTest, Fold fold, DataChoice.Scaling scaling) {
        return of(
                card,
                rows.pick(fold.training()),
                rows.pick(fold.validation()),
                ownTest.rows() > 0 ? ownTest : rows.pick(fold.test()),
                scaling);
    }

    /** Encodes and scales rows that are shared out already. */
    static Part of(DataCard card, Samples ownTraining, Samples ownValidation, Samples ownTest, DataChoice.Scaling scaling) {
        Encoding encoding = Encoding.fit(card.columns(), ownTraining);
        Samples training = encoding.apply(ownTraining);
        Samples validation = encoding.apply(ownValidation);
        Samples test = encoding.apply(ownTest);
        StandardScaler scaler = switch (scaling) {
            case NONE -> StandardScaler.NONE;
            case STANDARD -> StandardScaler.fit(training);
        };
        return new Part(scaler.apply(training), scaler.apply(validation), scaler.apply(test), encoding, scaler);
    }
}
