package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.classic.kernel.SupportVectorClassifier;
import argmax.engine.classic.kernel.SupportVectorFit;
import argmax.engine.data.Samples;
import org.jspecify.annotations.Nullable;

/**
 * The widest street between two classes, in the space of a kernel; for more classes one street for each two. LIBSVM makes
 * ½|w|² + C Σ max(0, 1 − margin) least. At most 10,000 rows: time grows faster than the square of their number.
 *
 * @param c what a row inside its street costs, 1e-6 to 1e6
 * @param gamma of the polynomial and the RBF kernel, 1e-9 to 1e9; usually 1 / (columns · variance of all inputs)
 * @param degree of the polynomial kernel, 1 to 10
 */
public record KernelSvm(
        @Usually("1") double c,
        @Usually("rbf") Kernel kernel,
        @Nullable Double gamma,
        @Usually("3") int degree)
        implements Learner {
    private static final int MOST_ROWS = 10_000;

    public KernelSvm {
        InvalidValue.number("c", c, 1e-6, 1e6);
        InvalidValue.given("kernel", kernel);
        if (gamma != null) {
            InvalidValue.number("gamma", gamma, 1e-9, 1e9);
        }
        InvalidValue.wholeNumber("degree", degree, 1, 10);
    }

    @Override
    public SupportVectorClassifier fit(Samples training, int classes, long seed, Progress progress) {
        InvalidValue.wholeNumber("rows", training.rows(), classes, MOST_ROWS);
        Columns columns = TrainingRows.columns(training, classes);
        double used = gamma == null ? usualGamma(columns) : gamma;
        return SupportVectorFit.fit(columns, training.labels(), classes, kernel, c, used, degree);
    }

    private static double usualGamma(Columns columns) {
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < columns.rows(); row++) {
            for (int column = 0; column < columns.columns(); column++) {
                sum += columns.get(row, column);
            }
        }
        double count = (double) columns.rows() * columns.columns();
        for (int row = 0; row < columns.rows(); row++) {
            for (int column = 0; column < columns.columns(); column++) {
                double distance = columns.get(row, column) - sum / count;
                squares += distance * distance;
            }
        }
        return squares == 0 ? 1 : count / (columns.columns() * squares);
    }

    @Override
    public boolean givesProbabilities() {
        return false;
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        return learned > MOST_ROWS
                ? Double.POSITIVE_INFINITY
                : (4e-9 * learned + 0.6e-9 * asked) * learned * (columns + 10);
    }

    @Override
    public String provenance() {
        return "LIBSVM 3.25";
    }
}
