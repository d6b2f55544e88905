package argmax.lessons.lab.stopping;

import argmax.engine.data.Fold;
import argmax.engine.data.Samples;
import argmax.engine.data.Shuffle;
import argmax.engine.stat.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A classifier that is trained in milliseconds and overfits like a large one: the logistic function of a sum of Gaussian bumps, one
 * on each training row. Their heights are learnt by Adam, batch by batch, from 0.
 */
final class BumpTraining {
    private static final double WIDTH = 0.35;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;

    private final Samples training;
    private final List<Epoch> epochs = new ArrayList<>();

    /**
     * What was measured at the end of an epoch.
     *
     * @param heights of the bumps
     */
    record Epoch(double trainLoss, double trainWrong, double validationLoss, double validationWrong, List<Double> heights) {
        Epoch {
            heights = List.copyOf(heights);
        }
    }

    /** Trains for {@code count} epochs, whatever the validation loss does. */
    BumpTraining(Samples rows, Fold fold, double rate, int batch, int count, long seed) {
        training = rows.pick(fold.training());
        Samples validation = rows.pick(fold.validation());
        double[][] own = bumps(training);
        double[][] held = bumps(validation);
        int n = training.rows();
        double[] heights = new double[n];
        double[] mean = new double[n];
        double[] square = new double[n];
        int[] order = IntStream.range(0, n).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        int step = 0;
        for (int epoch = 0; epoch < count; epoch++) {
            Shuffle.inPlace(order, random);
            for (int from = 0; from < n; from += batch) {
                double[] gradient = gradient(own, heights, order, from, Math.min(n, from + batch));
                step++;
                double correction1 = 1 - Math.pow(BETA1, step);
                double correction2 = 1 - Math.pow(BETA2, step);
                for (int j = 0; j < n; j++) {
                    mean[j] = BETA1 * mean[j] + (1 - BETA1) * gradient[j];
                    square[j] = BETA2 * square[j] + (1 - BETA2) * gradient[j] * gradient[j];
                    heights[j] -= rate * mean[j] / correction1 / (Math.sqrt(square[j] / correction2) + 1e-8);
                }
            }
            epochs.add(measured(own, training, held, validation, heights));
        }
    }

    List<Epoch> epochs() {
        return epochs;
    }

    /** The probability of the second class at a place, with these heights. */
    double probability(double x1, double x2, List<Double> heights) {
        double score = 0;
        for (int j = 0; j < training.rows(); j++) {
            score += heights.get(j) * bump(x1, x2, j);
        }
        return 1 / (1 + Math.exp(-score));
    }

    private double[][] bumps(Samples rows) {
        double[][] bumps = new double[rows.rows()][training.rows()];
        for (int i = 0; i < rows.rows(); i++) {
            for (int j = 0; j < training.rows(); j++) {
                bumps[i][j] = bump(rows.input(i, 0), rows.input(i, 1), j);
            }
        }
        return bumps;
    }

    private double bump(double x1, double x2, int j) {
        double d1 = x1 - training.input(j, 0);
        double d2 = x2 - training.input(j, 1);
        return Math.exp(-(d1 * d1 + d2 * d2) / (2 * WIDTH * WIDTH));
    }

    private double[] gradient(double[][] bumps, double[] heights, int[] order, int from, int to) {
        double[] gradient = new double[heights.length];
        for (int i = from; i < to; i++) {
            double[] own = bumps[order[i]];
            double excess = (1 / (1 + Math.exp(-Vectors.dot(own, heights))) - training.label(order[i])) / (to - from);
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += excess * own[j];
            }
        }
        return gradient;
    }

    private static Epoch measured(
            double[][] own, Samples training, double[][] held, Samples validation, double[] heights) {
        double[] trained = lossAndMistakes(own, training, heights);
        double[] validated = lossAndMistakes(held, validation, heights);
        return new Epoch(
                trained[0], trained[1], validated[0], validated[1], Vectors.list(heights));
    }

    private static double[] lossAndMistakes(double[][] bumps, Samples rows, double[] heights) {
        double loss = 0;
        double wrong = 0;
        for (int i = 0; i < rows.rows(); i++) {
            double against = Vectors.dot(bumps[i], heights) * (1 - 2 * rows.label(i));
            loss += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
            wrong += against > 0 ? 1 : 0;
        }
        return new double[] {loss / rows.rows(), wrong / rows.rows()};
    }
}
