package argmax.engine.classic.kernel;

import argmax.engine.classic.Block;
import argmax.engine.classic.Classifier;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import libsvm.svm_model;

/**
 * Streets in the space of the kernel. For two classes the margin of the second is the decision function, ±1 at the edges of the
 * street. For more classes every two have a street of their own: the margin of a class is the number of its votes, and a
 * fraction below ½ that grows with the sum of its decision functions, as scikit-learn has it.
 */
public final class SupportVectorClassifier implements Classifier {
    private final svm_model model;
    private final Kernel kernel;
    private final Columns vectors;
    private final int[] rows;
    private final int classes;

    /**
     * @param vectors the inputs of the support vectors, in the order of the model
     * @param rows where they stand among the training rows
     */
    SupportVectorClassifier(svm_model model, Kernel kernel, Columns vectors, int[] rows) {
        this.model = model;
        this.kernel = kernel;
        this.vectors = vectors;
        this.rows = rows;
        this.classes = model.nr_class;
    }

    @Override
    public int classes() {
        return classes;
    }

    /** Which training rows hold the streets, counted from 0, rising; without the others the same would have been learned. */
    public List<Integer> supportVectors() {
        return Arrays.stream(rows).sorted().boxed().toList();
    }

    /** The normal vector of the street, one number per column; only for a linear kernel and two classes. */
    public Optional<List<Double>> weights() {
        if (kernel != Kernel.LINEAR || classes != 2) {
            return Optional.empty();
        }
        double[] weights = new double[vectors.columns()];
        for (int i = 0; i < vectors.rows(); i++) {
            for (int column = 0; column < weights.length; column++) {
                weights[column] -= model.sv_coef[0][i] * vectors.get(i, column);
            }
        }
        return Optional.of(Arrays.stream(weights).boxed().toList());
    }

    /** What the decision function of two classes is in the origin of the kernel's space. */
    public double bias() {
        return model.rho[0];
    }

    /** The distance of its edges, 2/|w|, in the units of the inputs; only for a linear kernel and two classes. */
    public OptionalDouble streetWidth() {
        return weights()
                .map(weights -> OptionalDouble.of(
                        2 / Math.sqrt(weights.stream().mapToDouble(weight -> weight * weight).sum())))
                .orElseGet(OptionalDouble::empty);
    }

    @Override
    public Predictions predict(Samples samples) {
        Columns asked = Columns.of(samples, vectors.columns());
        double[] margins = new double[asked.rows() * classes];
        double[] products = new double[vectors.rows()];
        double[] decisions = new double[classes * (classes - 1) / 2];
        for (int row = 0; row < asked.rows(); row++) {
            products(asked.row(row), products);
            decide(products, decisions);
            if (classes == 2) {
                margins[2 * row] = decisions[0];
                margins[2 * row + 1] = -decisions[0];
            } else {
                vote(decisions, margins, row * classes);
            }
        }
        return Predictions.margins(classes, margins);
    }

    /** LIBSVM does the same with an object for each number, which takes several times as long. */
    private void products(double[] x, double[] products) {
        double[] own = new double[Block.ROWS];
        for (Block block : vectors.blocks()) {
            kernel.products(model.param, x, block, own);
            System.arraycopy(own, 0, products, block.first(), block.rows());
        }
    }

    /**
     * The decision functions of every two classes. Support vectors stand class by class; those of a class have one coefficient
     * for each other class: list {@code i} is for class {@code i}, or for {@code i + 1} where that is not before the class
     * itself.
     */
    private void decide(double[] products, double[] decisions) {
        int pair = 0;
        int first = 0;
        for (int one = 0; one < classes; one++) {
            int second = first + model.nSV[one];
            for (int other = one + 1; other < classes; other++) {
                double sum = 0;
                for (int i = first; i < first + model.nSV[one]; i++) {
                    sum += model.sv_coef[other - 1][i] * products[i];
                }
                for (int i = second; i < second + model.nSV[other]; i++) {
                    sum += model.sv_coef[one][i] * products[i];
                }
                decisions[pair] = sum - model.rho[pair];
                pair++;
                second += model.nSV[other];
            }
            first += model.nSV[one];
        }
    }

    /** LIBSVM's decisions are those of classes 0 and 1, 0 and 2 … 1 and 2 …, above 0 for the first of the two. */
    private void vote(double[] decisions, double[] margins, int from) {
        double[] sums = new double[classes];
        int pair = 0;
        for (int one = 0; one < classes; one++) {
            for (int other = one + 1; other < classes; other++) {
                double decision = decisions[pair++];
                margins[from + (decision > 0 ? one : other)]++;
                sums[one] += decision;
                sums[other] -= decision;
            }
        }
        for (int label = 0; label < classes; label++) {
            margins[from + label] += sums[label] / (3 * (Math.abs(sums[label]) + 1));
        }
    }
}
