package argmax.engine.classic.tree;

import java.util.Arrays;

/**
 * The scores of the training rows while trees correct them, and what the log loss says of them: one list of scores per class,
 * or one alone for the second of two.
 */
final class ClassScores {
    private final int classes;
    private final int[] labels;
    private final double[] weights;
    private final double[][] scores;
    private final double[][] probabilities;

    /** @param weights of the rows, as is {@code labels} by row; kept, not copied */
    ClassScores(int classes, int[] labels, double[] weights) {
        this.classes = classes;
        this.labels = labels;
        this.weights = weights;
        int lists = classes == 2 ? 1 : classes;
        this.scores = new double[lists][labels.length];
        this.probabilities = new double[lists][labels.length];
        double[] start = start();
        for (int list = 0; list < lists; list++) {
            Arrays.fill(scores[list], start[label(list)]);
        }
    }

    int lists() {
        return scores.length;
    }

    /** The class that a list of scores is for. */
    int label(int list) {
        return classes == 2 ? 1 : list;
    }

    /** The score of each class that is best for all rows alike: the logarithm of its share; of two, the first has 0. */
    double[] start() {
        double[] start = new double[classes];
        for (int row = 0; row < labels.length; row++) {
            start[labels[row]] += weights[row];
        }
        double sum = classes == 2 ? start[0] : Arrays.stream(start).sum();
        Arrays.setAll(start, label -> Math.log(start[label] / sum));
        return start;
    }

    double[] scores(int list) {
        return scores[list];
    }

    /** Takes the probabilities of all classes, from the scores as they are now. */
    void judge() {
        if (lists() == 1) {
            for (int row = 0; row < labels.length; row++) {
                probabilities[0][row] = 1 / (1 + Math.exp(-scores[0][row]));
            }
            return;
        }
        for (int row = 0; row < labels.length; row++) {
            double largest = scores[0][row];
            for (double[] list : scores) {
                largest = Math.max(largest, list[row]);
            }
            double sum = 0;
            for (int list = 0; list < scores.length; list++) {
                probabilities[list][row] = Math.exp(scores[list][row] - largest);
                sum += probabilities[list][row];
            }
            for (double[] list : probabilities) {
                list[row] /= sum;
            }
        }
    }

    /** The derivatives of the loss by a list of scores, where {@link #judge} last saw them. */
    void differentiate(int list, double[] first, double[] second) {
        int label = label(list);
        for (int row = 0; row < labels.length; row++) {
            double probability = probabilities[list][row];
            first[row] = weights[row] * (probability - (labels[row] == label ? 1 : 0));
            second[row] = weights[row] * probability * (1 - probability);
        }
    }
}
