package argmax.engine.classic;

import argmax.engine.Usually;
import argmax.engine.classic.density.DensityClassifier;
import argmax.engine.classic.density.GaussianEstimate;
import argmax.engine.data.Samples;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A Gaussian with a covariance of its own for each class, and Bayes' rule: boundaries are of second order (quadratic
 * discriminant analysis).
 *
 * @param prior the share of each class where the rows to be judged come from; empty for that in the training rows
 */
public record GaussianDensity(@Usually("[]") List<Double> prior) implements Learner {
    public GaussianDensity {
        prior = Prior.checked(prior);
    }

    @Override
    public DensityClassifier fit(Samples training, int classes, long seed, Progress progress) {
        TrainingRows.columns(training, classes);
        List<GaussianEstimate> densities = IntStream.range(0, classes)
                .mapToObj(label -> GaussianEstimate.of(Prior.rowsOf(label, training)))
                .toList();
        return new DensityClassifier(densities, Prior.of(prior, training, classes));
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        double squared = (double) columns * columns;
        return 4e-9 * squared * (learned + (double) asked * classes + (double) columns * classes);
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
