package argmax.engine.classic;

import argmax.engine.classic.neighbour.Centroids;
import argmax.engine.data.Samples;

/** Takes each row for the class whose mean is nearest. */
public record NearestCentroid() implements Learner {
    @Override
    public Centroids fit(Samples training, int classes, long seed, Progress progress) {
        int[] counts = TrainingRows.counts(training, classes);
        double[][] means = new double[classes][training.columns()];
        for (int row = 0; row < training.rows(); row++) {
            double[] mean = means[training.label(row)];
            for (int column = 0; column < mean.length; column++) {
                mean[column] += training.input(row, column) / counts[training.label(row)];
            }
        }
        return new Centroids(means);
    }

    @Override
    public boolean givesProbabilities() {
        return false;
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        return 5e-9 * (learned + (double) asked * classes) * columns;
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
