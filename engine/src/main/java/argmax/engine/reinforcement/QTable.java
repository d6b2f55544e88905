package argmax.engine.reinforcement;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The return expected of each action in each state, 0 before anything is known. */
final class QTable {
    private final double[][] values;

    QTable(Environment environment) {
        this.values = new double[environment.states()][environment.actions().size()];
    }

    double get(int state, int action) {
        return values[state][action];
    }

    void set(int state, int action, double value) {
        values[state][action] = value;
    }

    /** The best that can be had in a state. */
    double best(int state) {
        return values[state][greedy(state)];
    }

    /** The action that gives it; the first of those that tie. */
    int greedy(int state) {
        int best = 0;
        for (int action = 1; action < values[state].length; action++) {
            if (values[state][action] > values[state][best]) {
                best = action;
            }
        }
        return best;
    }

    ActionValues copy() {
        return new ActionValues(
                Arrays.stream(values).map(row -> Arrays.stream(row).boxed().toList()).toList(),
                IntStream.range(0, values.length).mapToObj(this::greedy).toList());
    }
}
