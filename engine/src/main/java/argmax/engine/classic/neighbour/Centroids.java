package argmax.engine.classic.neighbour;

import argmax.engine.classic.Block;
import argmax.engine.classic.Classifier;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.Arrays;
import java.util.List;

/**
 * Takes each row for the nearest of some points: a map of their Voronoi cells. Margins are minus half the squared distance to
 * each, the logarithm of a round Gaussian but for a constant.
 */
public final class Centroids implements Classifier {
    private final double[][] points;

    /**
     * Stands on these points.
     *
     * @param points at least one, each with one number per column; kept, not copied
     */
    public Centroids(double[][] points) {
        this.points = points;
    }

    @Override
    public int classes() {
        return points.length;
    }

    /** Where they are. */
    public List<List<Double>> points() {
        return Arrays.stream(points).map(point -> Arrays.stream(point).boxed().toList()).toList();
    }

    @Override
    public Predictions predict(Samples rows) {
        double[] margins = new double[rows.rows() * points.length];
        double[] squares = new double[Block.ROWS];
        for (Block block : Columns.of(rows, points[0].length).blocks()) {
            for (int label = 0; label < points.length; label++) {
                block.squaredDistances(points[label], squares);
                for (int row = 0; row < block.rows(); row++) {
                    margins[(block.first() + row) * points.length + label] = -squares[row] / 2;
                }
            }
        }
        return Predictions.margins(points.length, margins);
    }
}
