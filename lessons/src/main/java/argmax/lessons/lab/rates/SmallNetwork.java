package argmax.lessons.lab.rates;

import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Dense layers with ReLU, softmax and cross-entropy at the end, learnt by Adam: small enough to be trained while a page is made. */
final class SmallNetwork {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final List<Integer> sizes;
    /** Layer, unit, input; the bias behind the weights. */
    private final double[][][] weights;
    private final double[][][] gradients;
    private final double[][][] means;
    private final double[][][] squares;
    /** What leaves each layer for the row at hand; the inputs first. */
    private final double[][] values;
    /** The slope of its loss by them. */
    private final double[][] slopes;
    private int steps;

    /** @param sizes inputs, hidden units, classes */
    SmallNetwork(List<Integer> sizes, SplittableRandom random) {
        this.sizes = List.copyOf(sizes);
        weights = zeros();
        gradients = zeros();
        means = zeros();
        squares = zeros();
        values = sizes.stream().map(double[]::new).toArray(double[][]::new);
        slopes = sizes.stream().map(double[]::new).toArray(double[][]::new);
        for (double[][] layer : weights) {
            for (double[] unit : layer) {
                int inputs = unit.length - 1;
                for (int i = 0; i < inputs; i++) {
                    unit[i] = Math.sqrt(2.0 / inputs) * random.nextGaussian();
                }
            }
        }
    }

    private double[][][] zeros() {
        double[][][] zeros = new double[sizes.size() - 1][][];
        for (int layer = 0; layer < zeros.length; layer++) {
            zeros[layer] = new double[sizes.get(layer + 1)][sizes.get(layer) + 1];
        }
        return zeros;
    }

    /** The mean cross-entropy in nats. */
    double loss(Samples rows) {
        double sum = 0;
        for (int row = 0; row < rows.rows(); row++) {
            sum += forwards(rows, row);
        }
        return sum / rows.rows();
    }

    /** One step along the mean gradient of some rows. */
    void step(Samples rows, int[] order, int from, int to, double rate) {
        for (int i = from; i < to; i++) {
            forwards(rows, order[i]);
            backwards(rows.label(order[i]), to - from);
        }
        steps++;
        double corrected = rate * Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
        double epsilon = EPSILON * Math.sqrt(1 - Math.pow(BETA2, steps));
        for (int layer = 0; layer < weights.length; layer++) {
            for (int unit = 0; unit < weights[layer].length; unit++) {
                for (int i = 0; i < weights[layer][unit].length; i++) {
                    double gradient = gradients[layer][unit][i];
                    gradients[layer][unit][i] = 0;
                    means[layer][unit][i] += (1 - BETA1) * (gradient - means[layer][unit][i]);
                    squares[layer][unit][i] += (1 - BETA2) * (gradient * gradient - squares[layer][unit][i]);
                    weights[layer][unit][i] -=
                            corrected * means[layer][unit][i] / (Math.sqrt(squares[layer][unit][i]) + epsilon);
                }
            }
        }
    }

    /** Fills {@link #values}, the logarithms of probabilities last, and gives the row's loss. */
    private double forwards(Samples rows, int row) {
        for (int i = 0; i < values[0].length; i++) {
            values[0][i] = rows.input(row, i);
        }
        for (int layer = 0; layer < weights.length; layer++) {
            boolean last = layer == weights.length - 1;
            for (int unit = 0; unit < weights[layer].length; unit++) {
                double[] own = weights[layer][unit];
                double sum = own[own.length - 1];
                for (int i = 0; i < own.length - 1; i++) {
                    sum += own[i] * values[layer][i];
                }
                values[layer + 1][unit] = last ? sum : Math.max(0, sum);
            }
        }
        double[] logits = values[values.length - 1];
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double total = 0;
        for (double logit : logits) {
            total += Math.exp(logit - largest);
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] -= largest + Math.log(total);
        }
        return -logits[rows.label(row)];
    }

    private void backwards(int label, int rows) {
        double[] last = slopes[slopes.length - 1];
        for (int i = 0; i < last.length; i++) {
            last[i] = (Math.exp(values[values.length - 1][i]) - (i == label ? 1 : 0)) / rows;
        }
        for (int layer = weights.length - 1; layer >= 0; layer--) {
            double[] entering = values[layer];
            double[] slope = slopes[layer];
            Arrays.fill(slope, 0);
            for (int unit = 0; unit < weights[layer].length; unit++) {
                double own = slopes[layer + 1][unit];
                double[] gradient = gradients[layer][unit];
                for (int i = 0; i < entering.length; i++) {
                    gradient[i] += own * entering[i];
                    slope[i] += own * weights[layer][unit][i];
                }
                gradient[entering.length] += own;
            }
            for (int i = 0; i < slope.length; i++) {
                slope[i] = entering[i] > 0 ? slope[i] : 0;
            }
        }
    }
}
