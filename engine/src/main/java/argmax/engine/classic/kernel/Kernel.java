package argmax.engine.classic.kernel;

import libsvm.svm_parameter;

/** The inner product that two rows x and z have in the space where the street is straight. */
public enum Kernel {
    /** x·z */
    LINEAR(svm_parameter.LINEAR),
    /** (γ x·z)^degree */
    POLYNOMIAL(svm_parameter.POLY),
    /** exp(−γ |x − z|²) */
    RBF(svm_parameter.RBF);

    private final int number;

    Kernel(int number) {
        this.number = number;
    }

    /** What LIBSVM calls it. */
    int number() {
        return number;
    }
}
