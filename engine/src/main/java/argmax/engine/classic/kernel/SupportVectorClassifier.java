package argmax.engine.classic.kernel;

import argmax.engine.classic.Classifier;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;

/**
 * Streets in the space of the kernel. For two classes the margin of the second is the decision function, ±1 at the edges of the
 * street. For more classes every two have a street of their own: the margin of a class is the number of its votes, and a
 * fraction below ½ that grows with the sum of its decision functions, as scikit-learn has it.
 */
public final class SupportVectorClassifier implements Classifier {
    private final svm_model model;
    private final Kernel kernel;
    private final int classes;
    private final int columns;
    private final int[] rows;

    SupportVectorClassifier(svm_model model, Kernel kernel, int classes, int columns, int[] rows) {
        this.model = model;
        this.kernel = kernel;
        this.classes = classes;
        this.columns = columns;
        this.rows = rows;
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
        List<Double> weights = new ArrayList<>(Collections.nCopies(columns, 0.0));
        for (int i = 0; i < model.SV.length; i++) {
            for (int column = 0; column < columns; column++) {
                weights.set(column, weights.get(column) - model.sv_coef[0][i] * model.SV[i][column].value);
            }
        }
        return Optional.of(weights);
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
        svm_node[][] nodes = SupportVectorFit.nodes(Columns.of(samples, columns));
        double[] margins = new double[nodes.length * classes];
        double[] decisions = new double[classes * (classes - 1) / 2];
        for (int row = 0; row < nodes.length; row++) {
            svm.svm_predict_values(model, nodes[row], decisions);
            if (classes == 2) {
                margins[2 * row] = decisions[0];
                margins[2 * row + 1] = -decisions[0];
            } else {
                vote(decisions, margins, row * classes);
            }
        }
        return Predictions.margins(classes, margins);
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
