package argmax.engine.stat.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultivariateGaussianTest {
    private static final List<List<Double>> COVARIANCE =
            List.of(List.of(2.0, 0.6, -0.3), List.of(0.6, 1.0, 0.2), List.of(-0.3, 0.2, 1.5));
    private static final MultivariateGaussian LAW = new MultivariateGaussian(List.of(1.0, -2.0, 0.5), COVARIANCE);

    @Test
    void theDensityIsThatOfAnotherProgram() {
        // scipy.stats.multivariate_normal(mean, covariance).pdf([.5, -1, 1])
        assertThat(LAW.pdf(0.5, -1, 1)).isCloseTo(0.017878709387261518, within(1e-15));
    }

    @Test
    void conditionalsAreThoseOfTheSchurComplement() {
        // NumPy: m[o] + B @ solve(K, v - m[g]) and C[o,o] - B @ solve(K, B.T)
        MultivariateGaussian rest = LAW.conditional(List.of(1), List.of(-1.0));
        assertThat(rest.mean().get(0)).isCloseTo(1.6, within(1e-12));
        assertThat(rest.mean().get(1)).isCloseTo(0.7, within(1e-12));
        assertThat(rest.covariance().get(0).get(0)).isCloseTo(1.64, within(1e-12));
        assertThat(rest.covariance().get(0).get(1)).isCloseTo(-0.42, within(1e-12));
        assertThat(rest.covariance().get(1).get(1)).isCloseTo(1.46, within(1e-12));

        MultivariateGaussian one = LAW.conditional(List.of(2, 0), List.of(1.0, 0.0));
        assertThat(one.marginal(0).mean()).isCloseTo(-2.23024055, within(5e-9));
        assertThat(one.marginal(0).variance()).isCloseTo(0.76219931, within(5e-9));
    }

    @Test
    void theJointDensityIsThatOfTheKnownTimesThatOfTheOthersGivenThem() {
        double known = LAW.marginal(List.of(2, 0)).pdf(0.3, -1.2);
        double others = LAW.conditional(List.of(2, 0), List.of(0.3, -1.2)).pdf(-1.5);
        assertThat(LAW.pdf(-1.2, -1.5, 0.3)).isCloseTo(known * others, within(1e-15));
        assertThat(LAW.marginal(List.of(1)).pdf(-1.5)).isCloseTo(LAW.marginal(1).pdf(-1.5), within(1e-15));
    }

    @Test
    void drawsRepeatAndHaveTheMeanAndTheCovariance() {
        int n = 100_000;
        double[][] draws = LAW.sample(n, 8);
        assertThat(LAW.sample(10, 8)).isDeepEqualTo(Arrays.copyOf(draws, 10));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                int row = i;
                int column = j;
                double covariance = Arrays.stream(draws)
                        .mapToDouble(x -> (x[row] - LAW.mean().get(row)) * (x[column] - LAW.mean().get(column)))
                        .average()
                        .orElseThrow();
                assertThat(covariance).isCloseTo(COVARIANCE.get(i).get(j), within(4.5 * 2 * Math.sqrt(2.0 / n)));
            }
        }
    }

    @Test
    void whatIsNoCovarianceIsRefused() {
        assertThatThrownBy(() -> MultivariateGaussian.ofCorrelation(1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rho");
        List<Runnable> refused = List.of(
                () -> new MultivariateGaussian(List.of(0.0, 0.0), List.of(List.of(1.0, 2.0), List.of(2.0, 1.0))),
                () -> new MultivariateGaussian(List.of(0.0, 0.0), List.of(List.of(1.0, 0.1), List.of(0.2, 1.0))),
                () -> new MultivariateGaussian(List.of(0.0), COVARIANCE),
                () -> new MultivariateGaussian(List.of(Double.NaN), List.of(List.of(1.0))),
                () -> LAW.pdf(1, 2),
                () -> LAW.marginal(3),
                () -> LAW.marginal(List.of(1, 1)),
                () -> LAW.conditional(List.of(0, 1, 2), List.of(0.0, 0.0, 0.0)),
                () -> LAW.conditional(List.of(0), List.of()));
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }
}
