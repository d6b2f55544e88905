package argmax.engine.classic;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;

/** A classifier that was built stage by stage (tree by tree, round by round), and can be asked what it said after each. */
public interface Ensemble extends Classifier {
    int stages();

    /**
     * Adds what one stage says.
     *
     * @param stage from 0
     * @param sums rows × classes, row by row; what the stages before said, changed in place
     */
    void add(int stage, Samples rows, double[] sums);

    /**
     * What the first stages say together.
     *
     * @param stages how many stages have been added to {@code sums}, at least 1
     */
    Predictions predictions(int stages, double[] sums);

    @Override
    default Predictions predict(Samples rows) {
        double[] sums = new double[rows.rows() * classes()];
        for (int stage = 0; stage < stages(); stage++) {
            add(stage, rows, sums);
        }
        return predictions(stages(), sums);
    }
}
