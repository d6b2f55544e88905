package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.linear.LinearClassifier;
import argmax.engine.classic.linear.LinearFit;
import argmax.engine.data.Samples;

/**
 * For each class a straight line between it and the rest, chosen to make ½|w|² + C Σ max(0, 1 − margin)² least. The bias counts
 * in |w|², as in LIBLINEAR; for two classes there is one line.
 *
 * @param c what a row inside the street costs, 1e-6 to 1e6
 */
public record LinearSvm(@Usually("1") double c) implements Learner {
    public LinearSvm {
        InvalidValue.number("c", c, 1e-6, 1e6);
    }

    @Override
    public LinearClassifier fit(Samples training, int classes, long seed, Progress progress) {
        return LinearFit.supportVector(TrainingRows.columns(training, classes), training.labels(), classes, 1 / c, progress);
    }

    @Override
    public boolean givesProbabilities() {
        return false;
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        return LinearFit.seconds(learned, asked, columns, classes);
    }

    @Override
    public String provenance() {
        return "argmax, limited-memory BFGS";
    }
}
