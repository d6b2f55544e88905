package argmax.engine.run;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSet;
import argmax.engine.data.Fold;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one fold, as the network sees them.
 *
 * @param scaler what was done to the inputs; null where nothing was
 */
record Part(Samples training, Samples validation, Samples test, @Nullable StandardScaler scaler) {
    /**
     * Picks the rows and scales them, with constants from the training rows.
     *
     * @param data with the chosen columns; its own test rows, where it has any, come before those of the fold
     */
    static Part of(DataSet data, Fold fold, DataChoice.Scaling scaling) {
        Samples training = data.rows().pick(fold.training());
        Samples validation = data.rows().pick(fold.validation());
        Samples test = data.test().rows() > 0 ? data.test() : data.rows().pick(fold.test());
        return switch (scaling) {
            case NONE -> new Part(training, validation, test, null);
            case STANDARD -> {
                StandardScaler scaler = StandardScaler.fit(training);
                yield new Part(scaler.apply(training), scaler.apply(validation), scaler.apply(test), scaler);
            }
        };
    }
}
