package argmax.engine.classic.kernel;

import argmax.engine.classic.Block;
import java.util.Arrays;
import libsvm.svm_parameter;

/** The inner product that two rows x and z have in the space where the street is straight. */
public enum Kernel {
    /** x·z */
    LINEAR(svm_parameter.LINEAR) {
        @Override
        void products(svm_parameter parameter, double[] x, Block rows, double[] products) {
            // No bias.
            rows.scores(Arrays.copyOf(x, x.length + 1), 0, products);
        }
    },
    /** (γ x·z)^degree */
    POLYNOMIAL(svm_parameter.POLY) {
        @Override
        void products(svm_parameter parameter, double[] x, Block rows, double[] products) {
            LINEAR.products(parameter, x, rows, products);
            for (int row = 0; row < rows.rows(); row++) {
                products[row] = Math.pow(parameter.gamma * products[row], parameter.degree);
            }
        }
    },
    /** exp(−γ |x − z|²) */
    RBF(svm_parameter.RBF) {
        @Override
        void products(svm_parameter parameter, double[] x, Block rows, double[] products) {
            rows.squaredDistances(x, products);
            for (int row = 0; row < rows.rows(); row++) {
                products[row] = Math.exp(-parameter.gamma * products[row]);
            }
        }
    };

    private final int number;

    Kernel(int number) {
        this.number = number;
    }

    /** What LIBSVM calls it. */
    int number() {
        return number;
    }

    /**
     * The inner products of x with the rows of a block.
     *
     * @param parameter with γ and the degree
     */
    abstract void products(svm_parameter parameter, double[] x, Block rows, double[] products);
}
