package argmax.engine.classic.linear;

import argmax.engine.classic.Block;
import argmax.engine.metric.Predictions;
import java.util.Arrays;

/** What straight-line scores cost. For two classes there is one score, high for the second; else one for each class. */
enum LinearLoss {
    /** −ln p of the true class, with p from softmax, or from the logistic function where there are two classes. */
    CROSS_ENTROPY(0.25) {
        @Override
        double turnIntoSlopes(double[][] scores, int[] labels, int rows) {
            return scores.length == 1 ? logistic(scores[0], labels, rows) : softmax(scores, labels, rows);
        }

        @Override
        Predictions predictions(int classes, double[] scores) {
            double[] logs = classes == 2 ? new double[2 * scores.length] : scores;
            if (classes == 2) {
                for (int row = 0; row < scores.length; row++) {
                    logs[2 * row] = -softplus(scores[row]);
                    logs[2 * row + 1] = -softplus(-scores[row]);
                }
            } else {
                for (int from = 0; from < logs.length; from += classes) {
                    subtractLogSumExp(logs, from, from + classes);
                }
            }
            return new Predictions(classes, logs);
        }
    },
    /**
     * max(0, 1 − margin)² of each score, where the margin is the score, turned round where the class is not the score's own.
     */
    SQUARED_HINGE(2) {
        @Override
        double turnIntoSlopes(double[][] scores, int[] labels, int rows) {
            double sum = 0;
            for (int output = 0; output < scores.length; output++) {
                double[] own = scores[output];
                int label = scores.length == 1 ? 1 : output;
                for (int row = 0; row < rows; row++) {
                    double side = labels[row] == label ? 1 : -1;
                    double missing = Math.max(0, 1 - side * own[row]);
                    sum += missing * missing;
                    own[row] = -2 * side * missing;
                }
            }
            return sum;
        }

        @Override
        Predictions predictions(int classes, double[] scores) {
            if (classes > 2) {
                return Predictions.margins(classes, scores);
            }
            double[] margins = new double[2 * scores.length];
            for (int row = 0; row < scores.length; row++) {
                margins[2 * row] = -scores[row];
                margins[2 * row + 1] = scores[row];
            }
            return Predictions.margins(2, margins);
        }
    };

    private final double curvature;

    LinearLoss(double curvature) {
        this.curvature = curvature;
    }

    /** About the largest second derivative by a score. */
    double curvature() {
        return curvature;
    }

    /**
     * Sums the loss of some rows.
     *
     * @param scores outputs × {@link Block#ROWS}; what they are on return: derivatives of the sum by them
     * @param labels of the rows, from 0
     * @param rows how many of the numbers in {@code scores} count
     */
    abstract double turnIntoSlopes(double[][] scores, int[] labels, int rows);

    /** @param scores rows × outputs, row by row; may be kept and changed */
    abstract Predictions predictions(int classes, double[] scores);

    private static double logistic(double[] scores, int[] labels, int rows) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double z = scores[row];
            sum += labels[row] == 1 ? softplus(-z) : softplus(z);
            scores[row] = 1 / (1 + Math.exp(-z)) - labels[row];
        }
        return sum;
    }

    private static double softmax(double[][] scores, int[] labels, int rows) {
        double[] largest = scores[0].clone();
        for (double[] own : scores) {
            for (int row = 0; row < Block.ROWS; row++) {
                largest[row] = Math.max(largest[row], own[row]);
            }
        }
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += largest[row] - scores[labels[row]][row];
        }
        double[] total = new double[Block.ROWS];
        for (double[] own : scores) {
            for (int row = 0; row < rows; row++) {
                own[row] = Math.exp(own[row] - largest[row]);
                total[row] += own[row];
            }
        }
        for (int row = 0; row < rows; row++) {
            sum += Math.log(total[row]);
        }
        Arrays.fill(total, rows, Block.ROWS, 1);
        for (double[] own : scores) {
            for (int row = 0; row < Block.ROWS; row++) {
                own[row] /= total[row];
            }
        }
        for (int row = 0; row < rows; row++) {
            scores[labels[row]][row] -= 1;
        }
        return sum;
    }

    /** ln(1 + e^z), without overflow. */
    private static double softplus(double z) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    private static void subtractLogSumExp(double[] scores, int from, int to) {
        double largest = scores[from];
        for (int i = from + 1; i < to; i++) {
            largest = Math.max(largest, scores[i]);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.exp(scores[i] - largest);
        }
        double shift = largest + Math.log(sum);
        for (int i = from; i < to; i++) {
            scores[i] -= shift;
        }
    }
}
