package argmax.lessons.lab.eras;

import argmax.engine.classic.AdaBoost;
import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import java.util.Collections;
import java.util.List;

/**
 * A time in which one method was what most people hoped for; the years are rough.
 *
 * @param value in an address
 * @param brief for an axis
 */
record Era(String value, int from, int until, String words, String brief, Method method) {
    static final Era NEURON =
            new Era("neuron", 1957, 1969, "Single neuron", "neuron", new Method.Net(Graph.logistic(List.of()), 0.05, 20));
    static final Era SHALLOW = new Era(
            "shallow",
            1986,
            1995,
            "One hidden layer of 8 units",
            "8 units",
            new Method.Net(Graph.logistic(List.of(new Dense(8, Activation.TANH))), 0.05, 30));
    static final Era KERNEL = new Era(
            "kernel",
            1995,
            2006,
            "RBF support vector machine",
            "SVM",
            new Method.Classic(new KernelSvm(1, Kernel.RBF, null, 3)));
    static final Era STUMPS =
            new Era("stumps", 1997, 2012, "50 boosted stumps", "stumps", new Method.Classic(new AdaBoost(50, 1)));
    static final Era DEEP = new Era(
            "deep",
            2012,
            2025,
            "Eight ReLU layers of 16 units",
            "8 layers",
            new Method.Net(Graph.logistic(Collections.nCopies(8, new Dense(16, Activation.RELU))), 0.005, 40));
    static final List<Era> ALL = List.of(NEURON, SHALLOW, KERNEL, STUMPS, DEEP);

    static Era of(String value) {
        return ALL.stream().filter(era -> era.value.equals(value)).findFirst().orElseThrow();
    }
}
