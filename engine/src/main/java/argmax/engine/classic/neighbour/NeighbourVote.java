package argmax.engine.classic.neighbour;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Block;
import argmax.engine.classic.Classifier;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.ArrayList;
import java.util.List;

/** The vote of the nearest training rows; probabilities are shares of votes, so that they may be 0. */
public final class NeighbourVote implements Classifier {
    /** So many questions go through a block of training rows while it lies in the cache. */
    private static final int TOGETHER = 64;

    private final Columns training;
    private final int[] labels;
    private final int classes;
    private final int neighbours;

    /**
     * Keeps the rows.
     *
     * @param labels of the training rows; kept, not copied
     * @param neighbours how many vote, 1 to the number of training rows
     */
    public NeighbourVote(Columns training, int[] labels, int classes, int neighbours) {
        this.training = training;
        this.labels = labels;
        this.classes = classes;
        this.neighbours = InvalidValue.wholeNumber("neighbours", neighbours, 1, training.rows());
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public Predictions predict(Samples rows) {
        Columns asked = Columns.of(rows, training.columns());
        double[] logs = new double[asked.rows() * classes];
        double[][] points = new double[TOGETHER][];
        Nearest[] nearest = new Nearest[TOGETHER];
        for (int i = 0; i < TOGETHER; i++) {
            nearest[i] = new Nearest(neighbours);
        }
        for (int first = 0; first < asked.rows(); first += TOGETHER) {
            int count = Math.min(TOGETHER, asked.rows() - first);
            for (int i = 0; i < count; i++) {
                points[i] = asked.row(first + i);
            }
            search(points, count, nearest);
            for (int i = 0; i < count; i++) {
                share(nearest[i], logs, (first + i) * classes);
            }
        }
        return new Predictions(classes, logs);
    }

    /** The nearest training rows of one row, the nearest first. */
    public List<Neighbour> neighbours(Samples rows, int row) {
        double[][] points = {Columns.of(rows.pick(new int[] {row}), training.columns()).row(0)};
        Nearest[] nearest = {new Nearest(neighbours)};
        search(points, 1, nearest);
        List<Neighbour> found = new ArrayList<>();
        for (int place = 0; place < neighbours; place++) {
            int at = nearest[0].row(place);
            found.add(new Neighbour(at, labels[at], nearest[0].distance(place)));
        }
        return found;
    }

    private void search(double[][] points, int count, Nearest[] nearest) {
        double[] squares = new double[Block.ROWS];
        for (int i = 0; i < count; i++) {
            nearest[i].forget();
        }
        for (Block block : training.blocks()) {
            for (int i = 0; i < count; i++) {
                block.squaredDistances(points[i], squares);
                nearest[i].see(block, squares);
            }
        }
    }

    private void share(Nearest nearest, double[] logs, int from) {
        for (int place = 0; place < nearest.count(); place++) {
            logs[from + labels[nearest.row(place)]]++;
        }
        for (int label = 0; label < classes; label++) {
            logs[from + label] = Math.log(logs[from + label] / neighbours);
        }
    }
}
