package argmax.engine.classic.kernel;

import argmax.engine.classic.Block;
import argmax.engine.classic.Columns;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;

/** Hands rows to LIBSVM and takes back what it has learned. */
public final class SupportVectorFit {
    private static final double TOLERANCE = 1e-3;
    private static final int CACHE_MEGABYTES = 200;

    static {
        // For the whole process: LIBSVM has but one place for it, and prints its steps otherwise.
        svm.svm_set_print_string_function(text -> {});
    }

    private SupportVectorFit() {}

    /**
     * Learns one street for each two classes.
     *
     * @param c what a row inside its street costs, above 0
     * @param gamma of the kernel; it means nothing to a linear one
     * @param degree of a polynomial kernel
     */
    public static SupportVectorClassifier fit(
            Columns columns, int[] labels, int classes, Kernel kernel, double c, double gamma, int degree) {
        // LIBSVM numbers classes in the order in which it meets them.
        int[] byClass = IntStream.range(0, labels.length)
                .boxed()
                .sorted(Comparator.comparingInt(row -> labels[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        svm_node[][] nodes = nodes(columns);
        svm_problem problem = new svm_problem();
        problem.l = labels.length;
        problem.x = Arrays.stream(byClass).mapToObj(row -> nodes[row]).toArray(svm_node[][]::new);
        problem.y = Arrays.stream(byClass).mapToDouble(row -> labels[row]).toArray();
        svm_parameter parameter = new svm_parameter();
        parameter.svm_type = svm_parameter.C_SVC;
        parameter.kernel_type = kernel.number();
        parameter.C = c;
        parameter.gamma = gamma;
        parameter.degree = degree;
        parameter.eps = TOLERANCE;
        parameter.cache_size = CACHE_MEGABYTES;
        parameter.shrinking = 1;
        svm_model model = svm.svm_train(problem, parameter);
        int[] rows = Arrays.stream(model.sv_indices).map(index -> byClass[index - 1]).toArray();
        return new SupportVectorClassifier(model, kernel, columns.pick(rows), rows);
    }

    /** The rows as LIBSVM has them, its columns counted from 1. */
    private static svm_node[][] nodes(Columns columns) {
        svm_node[][] nodes = new svm_node[columns.rows()][columns.columns()];
        for (Block block : columns.blocks()) {
            for (int row = 0; row < block.rows(); row++) {
                for (int column = 0; column < columns.columns(); column++) {
                    svm_node node = new svm_node();
                    node.index = column + 1;
                    node.value = block.get(row, column);
                    nodes[block.first() + row][column] = node;
                }
            }
        }
        return nodes;
    }
}
