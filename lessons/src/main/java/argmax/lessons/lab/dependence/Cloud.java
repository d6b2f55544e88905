package argmax.lessons.lab.dependence;

import argmax.engine.stat.joint.SampleMatrices;
import argmax.engine.stat.joint.Shape;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import java.util.Arrays;
import java.util.List;

/** Points drawn from a shape, and what they tell two by two. */
final class Cloud {
    private final Shape shape;
    private final double noise;
    private final double[][] points;
    private final double[][] covariances;

    Cloud(Shape shape, double noise, int n, long seed) {
        this.shape = shape;
        this.noise = noise;
        points = shape.sample(n, noise, seed);
        covariances = SampleMatrices.covariance(points);
    }

    Shape shape() {
        return shape;
    }

    int size() {
        return points.length;
    }

    /** Rows of x and y. */
    double[][] points() {
        return points;
    }

    /** Of x and y with each other, divided by n − 1. */
    double[][] covariances() {
        return covariances;
    }

    /** ρ of these points. */
    double correlation() {
        return covariances[0][1] / Math.sqrt(covariances[0][0] * covariances[1][1]);
    }

    /** ρ of the law that they are drawn from. */
    double longRun() {
        return shape.correlation(noise);
    }

    /** Four standard deviations of the longer coordinate, so that both axes can have one scale. */
    double reach() {
        return switch (shape) {
            case PARABOLA -> 4;
            case CIRCLE -> 1.25 + 4 * noise;
            default -> 4 * Math.sqrt(1 + noise * noise);
        };
    }

    /** Coordinate 0 is x, 1 is y. */
    List<Double> coordinate(int i) {
        return Arrays.stream(points).map(point -> point[i]).toList();
    }

    double mean(int coordinate) {
        return Arrays.stream(points).mapToDouble(point -> point[coordinate]).average().orElseThrow();
    }

    /** Of the straight line with the least squared error in y. */
    double slope() {
        return covariances[0][1] / covariances[0][0];
    }

    /** That line, from {@code left} to {@code right}. */
    Layer bestLine(double left, double right) {
        return new Layer.Line(
                "best straight line", Hue.OTHER, Stroke.DASHED, List.of(left, right), List.of(onLine(left), onLine(right)));
    }

    private double onLine(double x) {
        return mean(1) + slope() * (x - mean(0));
    }
}
