package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;

/** What every learner asks of the rows that it learns from. */
public final class TrainingRows {
    private TrainingRows() {}

    /**
     * How many rows each class has.
     *
     * @throws InvalidValue unless there are at least two classes, each with a row
     */
    public static int[] counts(Samples training, int classes) {
        InvalidValue.wholeNumber("classes", classes, 2, Integer.MAX_VALUE);
        int[] counts = new int[classes];
        for (int row = 0; row < training.rows(); row++) {
            counts[InvalidValue.wholeNumber("label of row " + row, training.label(row), 0, classes - 1)]++;
        }
        for (int label = 0; label < classes; label++) {
            InvalidValue.wholeNumber("rows of class " + label, counts[label], 1, Integer.MAX_VALUE);
        }
        return counts;
    }

    /**
     * The inputs of rows for a learner that counts each of them once.
     *
     * @throws InvalidValue if a class has no row, an input is not finite or rows have weights
     */
    static Columns columns(Samples training, int classes) {
        counts(training, classes);
        if (training.weighted()) {
            throw new InvalidValue("weights", "given", "none, since this learner counts each row once");
        }
        return Columns.of(training);
    }
}
