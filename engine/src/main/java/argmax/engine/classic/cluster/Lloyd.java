package argmax.engine.classic.cluster;

import argmax.engine.classic.Block;
import argmax.engine.classic.Columns;
import java.util.Arrays;

/** Takes turns in assigning rows and moving centroids. */
final class Lloyd {
    /** They hardly move where the sum of their squared shifts is below this share of the mean variance of the columns. */
    private static final double TOLERANCE = 1e-4;

    private final Columns columns;
    private final double still;
    private final int[] assignment;
    /** The squared distance of each row from the centroid of its cluster. */
    private final double[] squares;

    private double[][] centroids;

    Lloyd(Columns columns, double[][] centroids) {
        this.columns = columns;
        this.centroids = centroids;
        this.assignment = new int[columns.rows()];
        this.squares = new double[columns.rows()];
        this.still = TOLERANCE * meanVariance(columns);
    }

    private static double meanVariance(Columns columns) {
        double[] squares = new double[Block.ROWS];
        double[] means = columns.means();
        double sum = 0;
        for (Block block : columns.blocks()) {
            block.squaredDistances(means, squares);
            sum += Arrays.stream(squares, 0, block.rows()).sum();
        }
        return sum / columns.rows() / columns.columns();
    }

    /** Each row to the nearest centroid; of equally near ones to the first. */
    void assign() {
        double[] found = new double[Block.ROWS];
        double[] least = new double[Block.ROWS];
        int[] nearest = new int[Block.ROWS];
        for (Block block : columns.blocks()) {
            Arrays.fill(nearest, 0);
            block.squaredDistances(centroids[0], least);
            for (int cluster = 1; cluster < centroids.length; cluster++) {
                block.squaredDistances(centroids[cluster], found);
                keepNearer(found, cluster, least, nearest);
            }
            System.arraycopy(nearest, 0, assignment, block.first(), block.rows());
            System.arraycopy(least, 0, squares, block.first(), block.rows());
        }
    }

    private static void keepNearer(double[] found, int cluster, double[] least, int[] nearest) {
        for (int i = 0; i < Block.ROWS; i++) {
            nearest[i] = found[i] < least[i] ? cluster : nearest[i];
            least[i] = Math.min(found[i], least[i]);
        }
    }

    /**
     * Each centroid to the mean of its rows.
     *
     * @return whether one of them moved noticeably
     */
    boolean move() {
        double[][] sums = new double[centroids.length][columns.columns()];
        int[] counts = new int[centroids.length];
        occupyEmpty();
        for (Block block : columns.blocks()) {
            for (int row = 0; row < block.rows(); row++) {
                counts[assignment[block.first() + row]]++;
            }
            for (int column = 0; column < columns.columns(); column++) {
                for (int row = 0; row < block.rows(); row++) {
                    sums[assignment[block.first() + row]][column] += block.get(row, column);
                }
            }
        }
        double shift = 0;
        for (int cluster = 0; cluster < sums.length; cluster++) {
            for (int column = 0; column < columns.columns(); column++) {
                sums[cluster][column] /= counts[cluster];
                double difference = sums[cluster][column] - centroids[cluster][column];
                shift += difference * difference;
            }
        }
        centroids = sums;
        return shift > still;
    }

    /** A cluster without rows takes the farthest row of a cluster that has others. */
    private void occupyEmpty() {
        int[] counts = new int[centroids.length];
        for (int cluster : assignment) {
            counts[cluster]++;
        }
        for (int cluster = 0; cluster < counts.length; cluster++) {
            if (counts[cluster] == 0) {
                int farthest = -1;
                for (int row = 0; row < squares.length; row++) {
                    if (counts[assignment[row]] > 1 && (farthest < 0 || squares[row] > squares[farthest])) {
                        farthest = row;
                    }
                }
                counts[assignment[farthest]]--;
                counts[cluster]++;
                assignment[farthest] = cluster;
                squares[farthest] = 0;
            }
        }
    }

    /** The sum of the squared distances between the rows and the centroids of their clusters, where these are now. */
    double inertia() {
        double[] found = new double[Block.ROWS];
        double sum = 0;
        for (Block block : columns.blocks()) {
            for (int cluster = 0; cluster < centroids.length; cluster++) {
                block.squaredDistances(centroids[cluster], found);
                for (int row = 0; row < block.rows(); row++) {
                    sum += assignment[block.first() + row] == cluster ? found[row] : 0;
                }
            }
        }
        return sum;
    }

    Clusters clusters() {
        return new Clusters(centroids, assignment.clone(), inertia());
    }
}
