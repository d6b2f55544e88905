package argmax.lessons.lab.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.stat.regression.Curve;
import argmax.engine.stat.regression.Polynomial;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import java.util.List;
import org.junit.jupiter.api.Test;

class SinePointsTest {
    private final SinePoints points = SinePoints.draw(9);

    @Test
    void theTruthHasTheNoiseForItsErrorOnFreshPoints() {
        Curve truth = x -> Math.sin(2 * Math.PI * x[0]);

        assertThat(points.testError(truth)).isCloseTo(0.09, within(1e-9));
        // 40 squares of N(0, 0.3) have a mean of 0.09 ± 0.09 · √(2/40).
        assertThat(points.trainingError(truth)).isCloseTo(0.09, within(4 * 0.0202));
    }

    @Test
    void aConstantHasTheVarianceOfTheSineBesideTheNoise() {
        double mean = SinePoints.targets(points.rows()).stream().mapToDouble(y -> y).average().orElseThrow();

        // The mean of sin² over 201 places from 0 to 1 is 100/201, that of the sine 0.
        assertThat(points.testError(points.fit(new Polynomial(0)))).isCloseTo(100 / 201.0 + mean * mean + 0.09, within(1e-6));
    }

    @Test
    void moreFreedomNeverFitsItsOwnPointsWorse() {
        List<Double> errors = line(Family.POLYNOMIAL, 3, "on the points");

        assertThat(errors).hasSize(21);
        for (int degree = 1; degree < errors.size(); degree++) {
            assertThat(errors.get(degree)).isLessThanOrEqualTo(errors.get(degree - 1) + 1e-9);
        }
    }

    @Test
    void aSplineOfTwoKnotsIsAStraightLine() {
        assertThat(line(Family.SPLINE, 2, "on fresh points").getFirst())
                .isCloseTo(points.testError(points.fit(new Polynomial(1))), within(1e-9));
    }

    @Test
    void aWidthBetweenTheStepsOfItsSliderIsACurveToo() {
        assertThat(Family.KERNEL.complexities()).hasSize(30).contains(0.05, 0.06);
        assertThat(new ErrorCurves(points, Family.KERNEL, 0.055).figure().summary())
                .contains("Your curve, kernel width 0.055, has 0.1");
    }

    private List<Double> line(Family family, double complexity, String name) {
        Plot plot = (Plot) new ErrorCurves(points, family, complexity).figure();
        return plot.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .map(layer -> ((Layer.Line) layer).y())
                .findFirst()
                .orElseThrow();
    }
}
