package argmax.engine.classic.cluster;

import argmax.engine.classic.Block;
import argmax.engine.classic.Columns;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.CombinationSampler;

/** Draws the rows on which centroids begin. */
final class Centres {
    private Centres() {}

    static double[][] of(KMeans means, Columns columns, UniformRandomProvider random) {
        int[] rows = switch (means.start()) {
            case PLUS_PLUS -> plusPlus(means.clusters(), columns, random);
            case RANDOM -> new CombinationSampler(random, columns.rows(), means.clusters()).sample();
        };
        return Arrays.stream(rows).mapToObj(columns::row).toArray(double[][]::new);
    }

    /**
     * Arthur and Vassilvitskii 2007, with the remedy of their section 5: of a few rows drawn that one is taken which leaves the
     * least inertia.
     */
    private static int[] plusPlus(int clusters, Columns columns, UniformRandomProvider random) {
        int[] rows = new int[clusters];
        int trials = 2 + (int) Math.log(clusters);
        double[] nearest = new double[columns.rows()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        rows[0] = random.nextInt(columns.rows());
        nearest = nearer(columns, rows[0], nearest);
        for (int i = 1; i < clusters; i++) {
            double total = Arrays.stream(nearest).sum();
            double least = Double.POSITIVE_INFINITY;
            double[] best = nearest;
            for (int trial = 0; trial < trials; trial++) {
                int row = drawn(nearest, total, random);
                double[] tried = nearer(columns, row, nearest);
                double inertia = Arrays.stream(tried).sum();
                if (inertia < least) {
                    least = inertia;
                    best = tried;
                    rows[i] = row;
                }
            }
            nearest = best;
        }
        return rows;
    }

    /** A row with probability in proportion to its weight; any row where all weights are 0. */
    private static int drawn(double[] weights, double total, UniformRandomProvider random) {
        if (total == 0) {
            return random.nextInt(weights.length);
        }
        double left = random.nextDouble() * total;
        int row = 0;
        while (row < weights.length - 1 && left >= weights[row]) {
            left -= weights[row++];
        }
        return row;
    }

    /** The squared distance of each row from the nearest centre, once this row is one. */
    private static double[] nearer(Columns columns, int row, double[] nearest) {
        double[] point = columns.row(row);
        double[] squares = new double[Block.ROWS];
        double[] result = nearest.clone();
        for (Block block : columns.blocks()) {
            block.squaredDistances(point, squares);
            for (int i = 0; i < block.rows(); i++) {
                result[block.first() + i] = Math.min(result[block.first() + i], squares[i]);
            }
        }
        return result;
    }
}
