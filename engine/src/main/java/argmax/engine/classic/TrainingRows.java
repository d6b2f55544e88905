package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;

/** What every learner asks of the rows that it learns from. */
final class TrainingRows {
    private TrainingRows() {}

    /**
     * How many rows each class has.
     *
     * @throws InvalidValue unless there are at least two classes, each with a row
     */
    static int[] counts(Samples training, int classes) {
        InvalidValue.wholeNumber("classes", classes, 2, Integer.MAX_VALUE);
        int[] counts = training.counts(classes);
        for (int label = 0; label < classes; label++) {
            InvalidValue.wholeNumber("rows of class " + label, counts[label], 1, Integer.MAX_VALUE);
        }
        return counts;
    }

    /**
     * Their inputs.
     *
     * @throws InvalidValue if a class has no row or an input is not finite
     */
    static Columns columns(Samples training, int classes) {
        counts(training, classes);
        return Columns.of(training);
    }
}
