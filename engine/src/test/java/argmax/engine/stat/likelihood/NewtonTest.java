package argmax.engine.stat.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Draws;
import argmax.engine.stat.Law;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewtonTest {
    private static final double[] DATA = {0.8, 1.7, 2.9, 0.4, 3.3, 1.1, 2.2, 0.9, 5.1, 1.6};
    private final LogLikelihood gaussian = new GaussianLikelihood(DATA);

    @ParameterizedTest
    @EnumSource
    void aLawIsFittedFromAfarWithTheErrorOfItsInformation(Law law) {
        LawLikelihood likelihood = new LawLikelihood(law, Draws.sample(law, 0.6, 40, 11));

        Fit near = Newton.maximise(likelihood);
        Fit far = Newton.maximise(likelihood, 0.97);

        assertThat(near.iterations()).isZero();
        assertThat(far.estimate(0)).isCloseTo(likelihood.estimate(), within(1e-9));
        assertThat(far.error(0)).isCloseTo(law.standardError(likelihood.estimate(), 40), within(1e-9));
    }

    @Test
    void theGaussianHasItsClosedFormFromAnyStart() {
        double mean = DoubleStream.of(DATA).average().orElseThrow();
        double sigma = Math.sqrt(DoubleStream.of(DATA).map(x -> (x - mean) * (x - mean)).average().orElseThrow());

        // At σ = 30 the likelihood is not concave: Newton's plain step would lead away.
        Fit fit = Newton.maximise(gaussian, -4, 30);

        assertThat(fit.estimate(0)).isCloseTo(mean, within(1e-9));
        assertThat(fit.estimate(1)).isCloseTo(sigma, within(1e-9));
        assertThat(fit.error(0)).isCloseTo(sigma / Math.sqrt(10), within(1e-9));
        assertThat(fit.error(1)).isCloseTo(sigma / Math.sqrt(20), within(1e-9));
        assertThat(fit.correlation(0, 1)).isCloseTo(0, within(1e-9));
        assertThat(fit.names()).containsExactly("μ", "σ");
    }

    @Test
    void eachStepOfThePathLeadsUpwards() {
        Fit fit = Newton.maximise(gaussian, -4, 30);

        assertThat(fit.path().getFirst().w()).containsExactly(-4.0, 30.0);
        assertThat(fit.path().getLast().w()).isEqualTo(fit.estimates());
        for (int i = 1; i < fit.path().size(); i++) {
            assertThat(fit.path().get(i).logLikelihood()).isGreaterThan(fit.path().get(i - 1).logLikelihood() - 1e-12);
        }
        assertThat(fit.iterations()).isBetween(3, 30);
    }

    @Test
    void aLikelihoodThatKnowsOnlyItsValueIsFittedAsWell() {
        Fit fit = Newton.maximise(new GammaLikelihood(DATA));

        // scipy 1.10.1: stats.gamma.fit(data, floc=0); the covariance is the inverse of
        // [[n trigamma(a), n/s], [n/s, 2 Σx/s³ − na/s²]]
        assertThat(fit.estimate(0)).isCloseTo(2.2322933879840168, within(1e-7));
        assertThat(fit.estimate(1)).isCloseTo(0.8959395797907188, within(1e-7));
        assertThat(fit.logLikelihood()).isCloseTo(-15.43907194388649, within(1e-9));
        assertThat(fit.covariance().get(0).get(0)).isCloseTo(0.8711641956869017, within(1e-5));
        assertThat(fit.covariance().get(0).get(1)).isCloseTo(-0.34964511726539715, within(1e-5));
        assertThat(fit.covariance().get(1).get(1)).isCloseTo(0.17629030064797702, within(1e-5));
    }

    @ParameterizedTest
    @EnumSource
    void theDerivativesOfLawsAreThoseOfFiniteDifferences(Law law) {
        LogLikelihood likelihood = new LawLikelihood(law, Draws.sample(law, 0.6, 40, 2));
        for (double w = 0.2; w < 0.9; w += 0.1) {
            Derivatives.agree(likelihood, w);
        }
    }

    @Test
    void theDerivativesOfTheGaussianAreThoseOfFiniteDifferences() {
        Derivatives.agree(gaussian, 1.3, 0.7);
        Derivatives.agree(gaussian, -2, 5);
    }

    @Test
    void theGaussianVarianceIsLowByOnePartInN() {
        int n = 5;
        int repeats = 20_000;
        double[] variances = Draws.toys(repeats, 3, random -> {
            double[] data = Draws.sample(Law.GAUSSIAN, 0, n, random.nextLong());
            double sigma = new GaussianLikelihood(data).start()[1];
            return sigma * sigma;
        });

        double mean = DoubleStream.of(variances).average().orElseThrow();
        double spread = Math.sqrt(DoubleStream.of(variances).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
        // n σ̂²/σ² follows χ² with n − 1 degrees of freedom: mean (n−1)/n, standard deviation √(2(n−1))/n.
        double expectedSpread = Math.sqrt(2.0 * (n - 1)) / n;
        assertThat(mean).isCloseTo((n - 1.0) / n, within(4 * expectedSpread / Math.sqrt(repeats)));
        assertThat(spread).isCloseTo(expectedSpread, within(0.03 * expectedSpread));
    }

    @Test
    void whatHasNoMaximumIsRefused() {
        LogLikelihood never = new LawLikelihood(Law.POISSON, new double[3]);
        assertThatThrownBy(() -> Newton.maximise(never, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Newton.maximise(gaussian, 0, -1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("ln L at the start");
        assertThatThrownBy(() -> new GaussianLikelihood(new double[] {2, 2, 2})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new GaussianLikelihood(new double[] {2})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new GaussianLikelihood(new double[] {2, Double.POSITIVE_INFINITY}))
                .isInstanceOf(InvalidValue.class);
    }
}
