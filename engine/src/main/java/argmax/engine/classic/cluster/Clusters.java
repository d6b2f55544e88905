package argmax.engine.classic.cluster;

import argmax.engine.classic.neighbour.Centroids;
import java.util.Arrays;
import java.util.List;

/** Centroids, and which row belongs to which. */
public final class Clusters {
    private final Centroids centroids;
    private final int[] assignment;
    private final double inertia;

    /** @param assignment kept, not copied */
    Clusters(double[][] points, int[] assignment, double inertia) {
        this.centroids = new Centroids(points);
        this.assignment = assignment;
        this.inertia = inertia;
    }

    /** Where the centroids are, in the units of the inputs. */
    public List<List<Double>> points() {
        return centroids.points();
    }

    /** Tells any row to which cluster it belongs: a map of the Voronoi cells. */
    public Centroids classifier() {
        return centroids;
    }

    /** The cluster of a row, from 0. */
    public int of(int row) {
        return assignment[row];
    }

    /** The sum of the squared distances between the rows and the centroids of their clusters. */
    public double inertia() {
        return inertia;
    }

    /**
     * The share of rows that have the commonest label of their cluster.
     *
     * @param labels one per row, from 0
     */
    public double purity(int[] labels) {
        if (labels.length != assignment.length) {
            throw new IllegalArgumentException("%d labels for %d rows".formatted(labels.length, assignment.length));
        }
        int[][] counts = new int[centroids.classes()][Arrays.stream(labels).max().orElse(0) + 1];
        for (int row = 0; row < labels.length; row++) {
            counts[assignment[row]][labels[row]]++;
        }
        int right = Arrays.stream(counts).mapToInt(own -> Arrays.stream(own).max().orElse(0)).sum();
        return (double) right / labels.length;
    }
}
