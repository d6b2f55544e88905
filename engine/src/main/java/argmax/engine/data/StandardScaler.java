package argmax.engine.data;

/**
 * Subtracts a mean from each column and divides by a standard deviation (of the population: divisor n), both taken from the
 * rows it was fitted on. A column that never changes is only shifted.
 */
public final class StandardScaler {
    private final double[] means;
    private final double[] deviations;

    private StandardScaler(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /** Takes the constants from {@code training}, which must hold at least one row. */
    public static StandardScaler fit(Samples training) {
        double[] means = new double[training.columns()];
        double[] deviations = new double[training.columns()];
        for (int column = 0; column < means.length; column++) {
            means[column] = mean(training, column);
            double deviation = deviation(training, column, means[column]);
            deviations[column] = deviation > 0 ? deviation : 1;
        }
        return new StandardScaler(means, deviations);
    }

    public Samples apply(Samples samples) {
        float[] scaled = samples.inputs(0, samples.rows());
        for (int i = 0; i < scaled.length; i++) {
            int column = i % means.length;
            scaled[i] = (float) ((scaled[i] - means[column]) / deviations[column]);
        }
        return samples.withInputs(samples.columns(), scaled);
    }

    public double mean(int column) {
        return means[column];
    }

    public double deviation(int column) {
        return deviations[column];
    }

    private static double mean(Samples samples, int column) {
        double sum = 0;
        for (int row = 0; row < samples.rows(); row++) {
            sum += samples.input(row, column);
        }
        return sum / samples.rows();
    }

    private static double deviation(Samples samples, int column, double mean) {
        double sum = 0;
        for (int row = 0; row < samples.rows(); row++) {
            double distance = samples.input(row, column) - mean;
            sum += distance * distance;
        }
        return Math.sqrt(sum / samples.rows());
    }
}
