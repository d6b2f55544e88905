package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.density.DensityClassifier;
import argmax.engine.classic.density.HistogramEstimate;
import argmax.engine.data.Samples;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A histogram for each class, all with the same cells, and Bayes' rule; for one or two columns, since cells multiply.
 *
 * @param bins cells along each column, 1 to 1000
 * @param prior the share of each class where the rows to be judged come from; empty for that in the training rows
 */
public record HistogramDensity(@Usually("20") int bins, @Usually("[]") List<Double> prior) implements Learner {
    public HistogramDensity {
        InvalidValue.wholeNumber("bins", bins, 1, 1000);
        prior = Prior.checked(prior);
    }

    @Override
    public DensityClassifier fit(Samples training, int classes, long seed, Progress progress) {
        List<HistogramEstimate.Range> ranges = HistogramEstimate.ranges(TrainingRows.columns(training, classes));
        List<HistogramEstimate> densities = IntStream.range(0, classes)
                .mapToObj(label -> HistogramEstimate.of(Prior.rowsOf(label, training), bins, ranges))
                .toList();
        return new DensityClassifier(densities, Prior.of(prior, training, classes));
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        return 100e-9 * (learned + (double) asked * classes);
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
