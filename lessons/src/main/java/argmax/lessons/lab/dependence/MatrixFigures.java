package argmax.lessons.lab.dependence;

import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Shade;
import argmax.lessons.figure.ValueMatrix;
import java.util.Arrays;
import java.util.List;

/** Both coordinates with both, as covariances and as correlations. */
record MatrixFigures(Cloud cloud) {
    private static final List<String> NAMES = List.of("x", "y");

    Figure correlations() {
        return matrix(
                "correlations",
                "Correlation matrix",
                "ρ",
                new double[][] {{1, cloud.correlation()}, {cloud.correlation(), 1}},
                "ρ of x and y is %s; each coordinate with itself has 1.".formatted(Digits.of(cloud.correlation())));
    }

    Figure covariances() {
        double[][] covariances = cloud.covariances();
        return matrix(
                "covariances",
                "Covariance matrix",
                "Cov",
                covariances,
                "The variances of x and y are %s and %s, their covariance is %s."
                        .formatted(
                                Digits.of(covariances[0][0]), Digits.of(covariances[1][1]), Digits.of(covariances[0][1])));
    }

    private static Figure matrix(String id, String title, String corner, double[][] values, String summary) {
        List<List<Double>> rows =
                Arrays.stream(values).map(row -> Arrays.stream(row).boxed().toList()).toList();
        return new ValueMatrix(id, title, corner, NAMES, NAMES, rows, 2, Shade.DIVERGING, null, summary);
    }
}
