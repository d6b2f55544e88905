package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Subtracts a mean from each column and divides by a standard deviation (of the population: divisor n), both taken from the
 * rows it was fitted on. A column that never changes is only shifted.
 *
 * @param means one per column; none where nothing is scaled
 * @param deviations as many, all above 0
 */
public record StandardScaler(List<Double> means, List<Double> deviations) {
    /** Leaves everything as it is. */
    public static final StandardScaler NONE = new StandardScaler(List.of(), List.of());

    public StandardScaler {
        means = List.copyOf(InvalidValue.given("means", means));
        deviations = List.copyOf(InvalidValue.given("deviations", deviations));
        InvalidValue.wholeNumber("deviations", deviations.size(), means.size(), means.size());
        means.forEach(mean -> InvalidValue.number("means", mean, -Double.MAX_VALUE, Double.MAX_VALUE));
        deviations.forEach(deviation -> InvalidValue.number("deviations", deviation, Double.MIN_VALUE, Double.MAX_VALUE));
    }

    /** Takes the constants from {@code training}, which must hold at least one row. */
    public static StandardScaler fit(Samples training) {
        List<Double> means = new ArrayList<>();
        List<Double> deviations = new ArrayList<>();
        for (int column = 0; column < training.columns(); column++) {
            double mean = mean(training, column);
            double deviation = deviation(training, column, mean);
            means.add(mean);
            deviations.add(deviation > 0 ? deviation : 1);
        }
        return new StandardScaler(means, deviations);
    }

    public Samples apply(Samples samples) {
        if (means.isEmpty()) {
            return samples;
        }
        double[] mean = means.stream().mapToDouble(Double::doubleValue).toArray();
        double[] deviation = deviations.stream().mapToDouble(Double::doubleValue).toArray();
        float[] scaled = samples.inputs(0, samples.rows());
        for (int i = 0; i < scaled.length; i++) {
            int column = i % mean.length;
            scaled[i] = (float) ((scaled[i] - mean[column]) / deviation[column]);
        }
        return samples.withInputs(samples.columns(), scaled);
    }

    /** What is subtracted from a column; 0 where nothing is scaled. */
    public double mean(int column) {
        return means.isEmpty() ? 0 : means.get(column);
    }

    /** What a column is divided by; 1 where nothing is scaled. */
    public double deviation(int column) {
        return deviations.isEmpty() ? 1 : deviations.get(column);
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
