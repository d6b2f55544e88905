package argmax.engine.classic;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;

/** What a learner has learned. Never changes, so it is shared freely. */
public interface Classifier {
    /** How many classes it tells apart. */
    int classes();

    /**
     * What it says of each row: probabilities of the classes, or margins where it has none.
     *
     * @param rows with the columns that it learned from
     */
    Predictions predict(Samples rows);
}
