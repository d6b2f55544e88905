package argmax.engine.classic.linear;

import argmax.engine.classic.Block;
import argmax.engine.classic.Columns;
import argmax.engine.classic.Progress;
import argmax.engine.linear.Matrices;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the weights w that make Σ loss + λ/2 |w|² least; the minimum is a single one, so nothing is left to chance. */
public final class LinearFit {
    /** Of the sum of all losses: far less than what fresh rows would change. */
    private static final double TOLERANCE = 1e-8;
    /** The start for the curvature needs no more than so many rows. */
    private static final int ROWS_FOR_CURVATURE = 8192;

    private final LinearLoss loss;
    private final Columns columns;
    private final int[] labels;
    private final int classes;
    private final double penalty;
    private final double biasPenalty;

    private LinearFit(LinearLoss loss, Columns columns, int[] labels, int classes, double penalty, double biasPenalty) {
        this.loss = loss;
        this.columns = columns;
        this.labels = labels;
        this.classes = classes;
        this.penalty = penalty;
        this.biasPenalty = biasPenalty;
    }

    /** Cross-entropy; the bias is not penalised. */
    public static LinearClassifier logistic(Columns columns, int[] labels, int classes, double penalty, Progress progress) {
        return new LinearFit(LinearLoss.CROSS_ENTROPY, columns, labels, classes, penalty, 0).run(progress);
    }

    /** Squared hinge of each class against the rest; the bias is penalised like a weight, as LIBLINEAR has it. */
    public static LinearClassifier supportVector(
            Columns columns, int[] labels, int classes, double penalty, Progress progress) {
        return new LinearFit(LinearLoss.SQUARED_HINGE, columns, labels, classes, penalty, penalty).run(progress);
    }

    /**
     * About how long it takes on one core, doubled for slower machines: some two hundred steps, and the start for the
     * curvature.
     */
    public static double seconds(long learned, long asked, int columns, int classes) {
        int outputs = classes == 2 ? 1 : classes;
        double products = Math.min(learned, ROWS_FOR_CURVATURE) + 8.0 * columns;
        return 0.4e-6 * learned * (columns + 4) * outputs
                + 0.5e-9 * products * columns * columns
                + 2e-9 * asked * (columns + 10) * outputs;
    }

    private LinearClassifier run(Progress progress) {
        int outputs = classes == 2 ? 1 : classes;
        int size = columns.columns() + 1;
        double[] weights = new double[outputs * size];
        double[][] inverse = inverseCurvature();
        new Lbfgs((at, gradient) -> objective(outputs, at, gradient), vector -> times(inverse, vector), TOLERANCE)
                .minimise(weights, progress);
        return new LinearClassifier(loss, classes, columns.columns(), weights);
    }

    private double objective(int outputs, double[] weights, double[] gradient) {
        int size = columns.columns() + 1;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double strength = i % size == size - 1 ? biasPenalty : penalty;
            sum += strength / 2 * weights[i] * weights[i];
            gradient[i] = strength * weights[i];
        }
        double[][] scores = new double[outputs][Block.ROWS];
        for (Block block : columns.blocks()) {
            for (int output = 0; output < outputs; output++) {
                block.scores(weights, output * size, scores[output]);
            }
            int[] own = Arrays.copyOfRange(labels, block.first(), block.first() + block.rows());
            sum += loss.turnIntoSlopes(scores, own, block.rows());
            for (int output = 0; output < outputs; output++) {
                Arrays.fill(scores[output], block.rows(), Block.ROWS, 0);
                block.addGradient(scores[output], gradient, output * size);
            }
        }
        return sum;
    }

    /**
     * The inverse of curvature · Σ x xᵀ + λ for one score, columns and bias. Rows and columns are first divided by the roots of
     * the diagonal: columns of very different units would cost too many digits.
     */
    private double[][] inverseCurvature() {
        int bias = columns.columns();
        Columns sample = columns.everyBlock(1 + columns.rows() / ROWS_FOR_CURVATURE);
        int rows = sample.rows();
        double[][] products = sample.products(new double[bias]);
        double[] means = sample.means();
        double[][] curvature = new double[bias + 1][bias + 1];
        double factor = loss.curvature() * columns.rows() / rows;
        for (int i = 0; i <= bias; i++) {
            for (int j = 0; j <= bias; j++) {
                double product = i < bias && j < bias ? products[i][j] : rows * (i < bias ? means[i] : j < bias ? means[j] : 1);
                curvature[i][j] = factor * product;
            }
            curvature[i][i] += i < bias ? penalty : biasPenalty;
        }
        double[] roots = IntStream.rangeClosed(0, bias).mapToDouble(i -> Math.sqrt(curvature[i][i])).toArray();
        scale(curvature, roots);
        for (int i = 0; i <= bias; i++) {
            // Columns that depend on each other leave nothing positive but the penalty, which rounding may swallow.
            curvature[i][i] += 1e-8;
        }
        double[][] inverse = Matrices.invertPositive(curvature);
        scale(inverse, roots);
        return inverse;
    }

    private static void scale(double[][] matrix, double[] divisors) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] /= divisors[i] * divisors[j];
            }
        }
    }

    /** The matrix times each part of the vector that is as long as it is wide. */
    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            int from = i - i % matrix.length;
            double sum = 0;
            for (int j = 0; j < matrix.length; j++) {
                sum += matrix[i % matrix.length][j] * vector[from + j];
            }
            result[i] = sum;
        }
        return result;
    }
}
