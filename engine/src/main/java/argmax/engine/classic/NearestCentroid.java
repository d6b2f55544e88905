package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;

/** Takes each row for the class whose mean is nearest. */
public record NearestCentroid() implements Learner {
    @Override
    public Classifier fit(Samples training, int classes, long seed, Progress progress) {
        double[][] means = new double[classes][training.columns()];
        int[] counts = training.counts(classes);
        for (int label = 0; label < classes; label++) {
            InvalidValue.wholeNumber("rows of class " + label, counts[label], 1, Integer.MAX_VALUE);
        }
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

    /** Margins: minus half the squared distance to each mean, the logarithm of a round Gaussian but for a constant. */
    private static final class Centroids implements Classifier {
        private final double[][] means;

        private Centroids(double[][] means) {
            this.means = means;
        }

        @Override
        public int classes() {
            return means.length;
        }

        @Override
        public Predictions predict(Samples rows) {
            double[] margins = new double[rows.rows() * means.length];
            for (int i = 0; i < margins.length; i++) {
                margins[i] = -squaredDistance(rows, i / means.length, means[i % means.length]) / 2;
            }
            return Predictions.margins(means.length, margins);
        }

        private static double squaredDistance(Samples rows, int row, double[] mean) {
            double sum = 0;
            for (int column = 0; column < mean.length; column++) {
                double distance = rows.input(row, column) - mean[column];
                sum += distance * distance;
            }
            return sum;
        }
    }
}
