package argmax.engine.stat.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PenalisedTest {
    private static final double[][] X = {
        {1, 2, 0.5}, {2, 1, -1}, {0, 3, 1}, {4, -1, 2}, {3, 0, -2}, {-1, 2, 0}, {2, 2, 1}, {1, -3, -1}
    };
    private static final double[] Y = {3, 4, 1, 9, 5, -1, 5, 2};
    private static final double[] ALIKE = {1, 1, 1, 1, 1, 1, 1, 1};
    private static final double[] WEIGHTS = {1, 2, 1, 0.5, 1, 3, 1, 1};

    @Test
    void ridgeIsThatOfScikitLearn() {
        // scikit-learn 1.2.1: Ridge(alpha=…, solver='svd'); the weighted one with sample_weight=w/w.mean()
        is(ridge(0.5, ALIKE), 0.840050745407523, 1.7573465280390306, -0.01062819373003946, 0.5104097253033679);
        is(ridge(10, ALIKE), 1.924416482193483, 1.1135966445298846, -0.15563322847489156, 0.3506155578857431);
        is(ridge(2, WEIGHTS), 1.0055030555355176, 1.6021105351566929, -0.04237558869297307, 0.3943787764804487);
    }

    @Test
    void lassoIsThatOfScikitLearn() {
        // scikit-learn 1.2.1: Lasso(alpha=…, tol=1e-14, max_iter=1000000); the weighted one with sample_weight=w
        is(lasso(0.05, ALIKE), 0.7833333333333332, 1.7906267806267806, 0, 0.4916239316239316);
        is(lasso(0.3, ALIKE), 0.95, 1.686068376068376, 0, 0.33435897435897444);
        is(lasso(1.5, ALIKE), 1.75, 1.1666666666666667, 0, 0);
        is(lasso(0.3, WEIGHTS), 0.8933963556651596, 1.6395054117002328, 0, 0.18381056765767004);
        assertThat(lasso(0.05, ALIKE).nonZeros()).isEqualTo(2);
        assertThat(lasso(1.5, ALIKE).nonZeros()).isEqualTo(1);
    }

    @Test
    void withoutAPenaltyBothAreLeastSquares() {
        List<Double> squares = LinearFit.unknown(new Linear(), X, Y).weights();
        double[] expected = squares.stream().mapToDouble(Double::doubleValue).toArray();
        is(ridge(0, ALIKE), expected);
        is(lasso(0, ALIKE), expected);
    }

    @Test
    void oneCentredInputHasTheFormulasOfTheLesson() {
        double[][] x = {{-2}, {-1}, {0}, {1}, {2}};
        double[] y = {-3, -1, 0.5, 2, 1.5};
        double[] weights = {1, 1, 1, 1, 1};
        // A = Σxy = 12, B = Σx² = 10: A/(B + λ), and (A/n − α)/(B/n).
        assertThat(new Ridge(new Linear(), 5).coefficients(x, y, weights).weights().get(1)).isCloseTo(12.0 / 15, within(1e-12));
        assertThat(new Lasso(new Linear(), 0.4).coefficients(x, y, weights).weights().get(1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void theLassoFindsFewOfTwentyInputsAndPredictsBetter() {
        int draws = 400;
        double[] errors = new double[draws];
        double[] plainErrors = new double[draws];
        double[] nonZeros = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            Samples rows = DataSets.fresh("sparse20", 60, 100 + draw);
            double[][] x = inputs(rows);
            double[] ones = new double[60];
            Arrays.fill(ones, 1);
            Coefficients found = new Lasso(new Linear(), 0.2).coefficients(x, targets(rows), ones);
            errors[draw] = errorOnFreshRows(found);
            nonZeros[draw] = found.nonZeros();
            plainErrors[draw] = errorOnFreshRows(new Ridge(new Linear(), 0).coefficients(x, targets(rows), ones));
        }

        // scikit-learn 1.2.1: medians of 1000 draws of 60 rows, 1.229 and 5 with Lasso(alpha=.2), 1.512 with
        // LinearRegression(). One error scatters by .17; medians of 40 draws there lay between 1.178 and 1.308.
        assertThat(median(errors)).isCloseTo(1.229, within(0.04));
        assertThat(median(nonZeros)).isEqualTo(5);
        assertThat(median(plainErrors)).isCloseTo(1.512, within(0.06));
    }

    /** The expectation for inputs of N(0, 1): 1 for the noise, and the squared distance from the true parameters. */
    private static double errorOnFreshRows(Coefficients found) {
        double error = 1 + Math.pow(found.weights().getFirst(), 2);
        for (int j = 0; j < 20; j++) {
            double truth = Map.of(2, 3.0, 7, -2.0, 11, 1.5).getOrDefault(j, 0.0);
            error += Math.pow(found.weights().get(j + 1) - truth, 2);
        }
        return error;
    }

    @Test
    void pathsShrinkToNothing() {
        List<Double> penalties = List.of(1e-3, 1e-2, 0.1, 1.0, 10.0, 100.0);
        List<Coefficients> lasso = new Lasso(new Linear(), 0).path(penalties, X, Y, ALIKE);
        List<Coefficients> ridge = new Ridge(new Linear(), 0).path(penalties, X, Y, ALIKE);

        assertThat(lasso).extracting(Coefficients::penalty).isEqualTo(penalties);
        assertThat(lasso.getLast().nonZeros()).isZero();
        assertThat(lasso.getLast().weights().getFirst()).isCloseTo(3.5, within(1e-12));
        assertThat(ridge.getLast().nonZeros()).isEqualTo(3);
        for (int i = 1; i < penalties.size(); i++) {
            assertThat(norm(lasso.get(i), 1)).isLessThanOrEqualTo(norm(lasso.get(i - 1), 1));
            assertThat(norm(ridge.get(i), 2)).isLessThan(norm(ridge.get(i - 1), 2));
        }
    }

    @Test
    void aPenaltyTamesAPolynomial() {
        Samples rows = DataSets.fresh("sine", 20, 3);
        double[] ones = new double[20];
        Arrays.fill(ones, 1);
        Samples test = DataSets.load("sine").test();
        double free = meanSquaredError(new Polynomial(12).fit(inputs(rows), targets(rows), ones), test);
        double held = meanSquaredError(new Ridge(new Polynomial(12), 1e-3).fit(inputs(rows), targets(rows), ones), test);
        assertThat(held).isLessThan(free / 2);
    }

    @Test
    void badPenaltiesAndTermsAreRefused() {
        assertThatThrownBy(() -> new Lasso(new Linear(), -1)).isInstanceOf(InvalidValue.class).hasMessageContaining("alpha");
        assertThatThrownBy(() -> new Ridge(new Linear(), Double.NaN))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("lambda");
        double[] one = {1};
        assertThatThrownBy(() -> new Ridge(new Polynomial(0), 1).coefficients(new double[][] {{1}}, one, one))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("terms");
        double[][] twins = {{1, 1}, {2, 2}, {3, 3}};
        double[] ones = {1, 1, 1};
        assertThatThrownBy(() -> new Ridge(new Linear(), 0).coefficients(twins, ones, ones)).isInstanceOf(InvalidValue.class);
        assertThat(new Ridge(new Linear(), 1).coefficients(twins, new double[] {1, 2, 3}, ones).weights().get(1))
                .as("a penalty shares the weight of twins between them")
                .isCloseTo(2.0 / 5, within(1e-12));
    }

    private static Coefficients ridge(double lambda, double[] weights) {
        return new Ridge(new Linear(), lambda).coefficients(X, Y, weights);
    }

    private static Coefficients lasso(double alpha, double[] weights) {
        return new Lasso(new Linear(), alpha).coefficients(X, Y, weights);
    }

    private static void is(Coefficients found, double... expected) {
        assertThat(found.weights()).hasSize(expected.length);
        for (int j = 0; j < expected.length; j++) {
            assertThat(found.weights().get(j)).as("w%d", j).isCloseTo(expected[j], within(1e-8));
        }
    }

    private static double norm(Coefficients found, int power) {
        return found.weights().stream().skip(1).mapToDouble(w -> Math.pow(Math.abs(w), power)).sum();
    }

    private static double[][] inputs(Samples rows) {
        return IntStream.range(0, rows.rows())
                .mapToObj(row -> IntStream.range(0, rows.columns()).mapToDouble(column -> rows.input(row, column)).toArray())
                .toArray(double[][]::new);
    }

    private static double[] targets(Samples rows) {
        return IntStream.range(0, rows.rows()).mapToDouble(row -> rows.target(row, 0)).toArray();
    }

    private static double meanSquaredError(Curve curve, Samples rows) {
        double[][] x = inputs(rows);
        return IntStream.range(0, x.length)
                .mapToDouble(i -> Math.pow(rows.target(i, 0) - curve.at(x[i]), 2))
                .average()
                .orElseThrow();
    }

    private static double median(double[] numbers) {
        double[] sorted = DoubleStream.of(numbers).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
