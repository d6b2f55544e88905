package argmax.engine.classic.linear;

import argmax.engine.classic.Block;
import argmax.engine.classic.Classifier;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.Arrays;
import java.util.List;

/** Straight-line scores: for two classes one, high for the second; else one for each class. */
public final class LinearClassifier implements Classifier {
    private final LinearLoss loss;
    private final int classes;
    private final int columns;
    private final double[] weights;

    /** @param weights outputs × (columns + 1), the last of each row the bias; kept, not copied */
    LinearClassifier(LinearLoss loss, int classes, int columns, double[] weights) {
        this.loss = loss;
        this.classes = classes;
        this.columns = columns;
        this.weights = weights;
    }

    @Override
    public int classes() {
        return classes;
    }

    /** One for two classes, else as many as classes. */
    public int outputs() {
        return classes == 2 ? 1 : classes;
    }

    /**
     * The weights of one score, one per column.
     *
     * @param output from 0
     */
    public List<Double> weights(int output) {
        int from = output * (columns + 1);
        return Arrays.stream(weights, from, from + columns).boxed().toList();
    }

    /** What one score is where all inputs are 0. */
    public double bias(int output) {
        return weights[output * (columns + 1) + columns];
    }

    @Override
    public Predictions predict(Samples rows) {
        int outputs = outputs();
        double[] scores = new double[rows.rows() * outputs];
        double[] own = new double[Block.ROWS];
        for (Block block : Columns.of(rows, columns).blocks()) {
            for (int output = 0; output < outputs; output++) {
                block.scores(weights, output * (columns + 1), own);
                for (int row = 0; row < block.rows(); row++) {
                    scores[(block.first() + row) * outputs + output] = own[row];
                }
            }
        }
        return loss.predictions(classes, scores);
    }
}
