package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.linear.LinearClassifier;
import argmax.engine.classic.linear.LinearFit;
import argmax.engine.data.Samples;

/**
 * Straight-line logits, chosen to make −Σ ln p(true class) + λ/2 |w|² least; the biases are not penalised. For two classes
 * there is one logit, for more one for each (multinomial).
 *
 * @param penalty λ, 1e-6 to 1e6; at 0 the weights would grow without end where a line separates the classes. Other programs ask
 *     for C = 1/λ
 */
public record LogisticRegression(@Usually("1") double penalty) implements Learner {
    public LogisticRegression {
        InvalidValue.number("penalty", penalty, 1e-6, 1e6);
    }

    @Override
    public LinearClassifier fit(Samples training, int classes, long seed, Progress progress) {
        return LinearFit.logistic(TrainingRows.columns(training, classes), training.labels(), classes, penalty, progress);
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
