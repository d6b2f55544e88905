package argmax.engine.stat.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Polynomials, splines and kernels. */
class CurvesTest {
    private static final double[][] X = {{0}, {0.25}, {0.5}, {0.75}, {1}, {1.25}, {1.5}, {1.75}};
    private static final double[] Y = {3, 4, 1, 9, 5, -1, 5, 2};
    private static final double[] ALIKE = {1, 1, 1, 1, 1, 1, 1, 1};

    @Test
    void aSplineThroughItsKnotsIsThatOfScipy() {
        double[][] x = {{0}, {0.1}, {0.35}, {0.6}, {1}};
        Curve curve = new Spline(List.of(0.0, 0.1, 0.35, 0.6, 1.0))
                .fit(x, new double[] {1, -0.5, 0.8, 0.3, 2}, new double[] {1, 1, 1, 1, 1});

        // scipy 1.10.1: CubicSpline(x, y, bc_type='natural')
        assertThat(curve.at(0.05)).isCloseTo(0.11754080414012735, within(1e-10));
        assertThat(curve.at(0.2)).isCloseTo(-0.4475786624203818, within(1e-10));
        assertThat(curve.at(0.5)).isCloseTo(0.6812238853503183, within(1e-10));
        assertThat(curve.at(0.8)).isCloseTo(0.6526592356687902, within(1e-10));
        assertThat(curve.at(-3)).as("a straight line before the knots").isCloseTo(1 + 3 * 18.532245222929937, within(1e-8));
        assertThat(curve.at(3)).as("and after them").isCloseTo(2 + 2 * 7.565605095541402, within(1e-8));
    }

    @Test
    void aSplineDoesNotDependOnTheUnitsOfX() {
        Spline near = Spline.even(5, 0, 1.75);
        Spline far = Spline.even(5, 1000, 1001.75);
        double[][] moved = Arrays.stream(X).map(x -> new double[] {x[0] + 1000}).toArray(double[][]::new);
        assertThat(far.fit(moved, Y, ALIKE).at(1000.6)).isCloseTo(near.fit(X, Y, ALIKE).at(0.6), within(1e-8));
        assertThat(near.knots()).containsExactly(0.0, 0.4375, 0.875, 1.3125, 1.75);
    }

    /**
     * Mean squared error with fresh noise: 201 points of the truth, and .09 for the noise; medians of 101 draws of 40
     * points.
     */
    @ParameterizedTest
    @CsvSource({"1, .293, .006", "3, .102, .003", "5, .102, .004"})
    void polynomialsErrOnTheSineAsTheLessonSays(int degree, double error, double tolerance) {
        assertThat(medianError(new Polynomial(degree), 101)).isCloseTo(error, within(tolerance));
    }

    @Test
    void aPolynomialMayBeTooFree() {
        assertThat(medianError(new Polynomial(15), 41)).isBetween(0.12, 0.25);
        assertThat(medianError(new Polynomial(20), 41)).isGreaterThan(0.3);
    }

    @Test
    void splinesAndKernelsFollowTheSineAsWell() {
        assertThat(medianError(Spline.even(6, 0, 1), 41)).isLessThan(0.11);
        assertThat(medianError(new KernelSmoother(0.05), 41)).isLessThan(0.125);
    }

    @Test
    void aKernelSmootherIsThatOfNumpy() {
        KernelSmoother smoother = new KernelSmoother(0.3);
        Curve curve = smoother.fit(X, Y, ALIKE);

        // numpy 1.24.2: k = exp(-((v - t)/.3)**2/2); (k*y).sum()/k.sum(), and the same without each point at its place
        assertThat(curve.at(0.6)).isCloseTo(4.462430055360689, within(1e-12));
        assertThat(curve.at(1.9)).isCloseTo(2.7025280920716397, within(1e-12));
        assertThat(smoother.leaveOneOut(X, Y, ALIKE)).isCloseTo(14.590096235047373, within(1e-11));
    }

    @Test
    void farFromAllPointsTheSmootherTakesTheNearest() {
        assertThat(new KernelSmoother(0.01).fit(X, Y, ALIKE).at(1e6)).isEqualTo(2);
        assertThat(new KernelSmoother(1e6).fit(X, Y, ALIKE).at(0.5)).isCloseTo(3.5, within(1e-9));
        double[] last = {0, 0, 0, 0, 0, 0, 1, 0};
        assertThat(new KernelSmoother(0.1).fit(X, Y, last).at(0)).isEqualTo(5);
    }

    @Test
    void leavingOneOutFindsAUsefulWidth() {
        Samples rows = DataSets.fresh("sine", 40, 8);
        double[][] x = inputs(rows);
        double[] y = targets(rows);
        double[] ones = new double[40];
        Arrays.fill(ones, 1);
        double useful = new KernelSmoother(0.05).leaveOneOut(x, y, ones);
        assertThat(useful).isLessThan(new KernelSmoother(0.005).leaveOneOut(x, y, ones));
        assertThat(useful).isLessThan(new KernelSmoother(0.3).leaveOneOut(x, y, ones));
    }

    @Test
    void everyRegressionSurvivesJson() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        List<Regression> all = List.of(
                new Linear(),
                new Polynomial(3),
                Spline.even(4, 0, 1),
                new Ridge(new Polynomial(2), 0.5),
                new Lasso(new Linear(), 0.2),
                new KernelSmoother(0.1));
        for (Regression regression : all) {
            String text = json.writerFor(Regression.class).writeValueAsString(regression);
            assertThat(json.readValue(text, Regression.class)).as(text).isEqualTo(regression);
        }
        assertThat(all.stream().map(Object::getClass).distinct()).hasSize(6);
    }

    @Test
    void badShapesAreRefused() {
        assertThatThrownBy(() -> new Spline(List.of(0.0, 0.0, 1.0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("knots[1]");
        assertThatThrownBy(() -> new Spline(List.of(1.0))).isInstanceOf(InvalidValue.class).hasMessageContaining("knots");
        assertThatThrownBy(() -> new KernelSmoother(0)).isInstanceOf(InvalidValue.class).hasMessageContaining("width");
        assertThatThrownBy(() -> new Polynomial(2).terms(1, 2)).isInstanceOf(InvalidValue.class).hasMessageContaining("inputs");
        assertThatThrownBy(() -> new KernelSmoother(1).fit(X, Y, new double[8]))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("sum of weights");
        double[] negative = {1, 1, -1, 1, 1, 1, 1, 1};
        assertThatThrownBy(() -> new Linear().fit(X, Y, negative))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("point 2");
    }

    private static double medianError(Regression regression, int draws) {
        Samples test = DataSets.load("sine").test();
        double[] ones = new double[40];
        Arrays.fill(ones, 1);
        return IntStream.range(0, draws)
                .mapToDouble(draw -> {
                    Samples rows = DataSets.fresh("sine", 40, 500 + draw);
                    Curve curve = regression.fit(inputs(rows), targets(rows), ones);
                    return 0.09
                            + IntStream.range(0, test.rows())
                                    .mapToDouble(i -> Math.pow(curve.at(test.input(i, 0)) - test.target(i, 0), 2))
                                    .average()
                                    .orElseThrow();
                })
                .sorted()
                .skip(draws / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double[][] inputs(Samples rows) {
        return IntStream.range(0, rows.rows()).mapToObj(row -> new double[] {rows.input(row, 0)}).toArray(double[][]::new);
    }

    private static double[] targets(Samples rows) {
        return IntStream.range(0, rows.rows()).mapToDouble(row -> rows.target(row, 0)).toArray();
    }
}
