package argmax.engine.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {
    private static final double TRUE = 0.7;

    @Test
    void densitiesAreTheFormulasOfTheTextbook() {
        assertThat(Law.BERNOULLI.density(0.3, 1)).isCloseTo(0.3, within(1e-12));
        assertThat(Law.BERNOULLI.density(0.3, 0)).isCloseTo(0.7, within(1e-12));
        assertThat(Law.POISSON.density(4, 2)).isCloseTo(8 * Math.exp(-4), within(1e-12));
        assertThat(Law.EXPONENTIAL.density(2, 0.5)).isCloseTo(2 * Math.exp(-1), within(1e-12));
        assertThat(Law.GAUSSIAN.density(1, 2)).isCloseTo(Math.exp(-0.5) / Math.sqrt(2 * Math.PI), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void aSeedDrawsTheSameNumbersAndALongerSampleBeginsWithTheShorter(Law law) {
        double[] few = Draws.sample(law, TRUE, 20, 42);
        assertThat(Draws.sample(law, TRUE, 20, 42)).isEqualTo(few);
        assertThat(Arrays.copyOf(Draws.sample(law, TRUE, 50, 42), 20)).isEqualTo(few);
        assertThat(Draws.sample(law, TRUE, 50, 43)).isNotEqualTo(Draws.sample(law, TRUE, 50, 42));
    }

    @ParameterizedTest
    @EnumSource
    void manyEstimatesScatterAboutTheTruthByTheStandardError(Law law) {
        int n = 100;
        double[] estimates = Draws.estimates(law, TRUE, n, 4000, 7);
        double mean = Arrays.stream(estimates).average().orElseThrow();
        double variance = Arrays.stream(estimates).map(e -> (e - mean) * (e - mean)).sum() / estimates.length;
        double error = law.standardError(TRUE, n);
        // The exponential's estimate is biased by w/(n-1); the others are unbiased. 4000 repeats know the mean to error/63.
        double bias = law == Law.EXPONENTIAL ? TRUE / (n - 1) : 0;
        assertThat(mean).isCloseTo(TRUE + bias, within(4 * error / Math.sqrt(4000)));
        assertThat(Math.sqrt(variance)).isCloseTo(error, within(0.06 * error));
    }

    @Test
    void repeatsShareNoNumbersWithTheSampleOfTheirSeed() {
        double first = Draws.estimates(Law.GAUSSIAN, 0, 1, 1, 42)[0];
        assertThat(Draws.sample(Law.GAUSSIAN, 0, 1, 42)[0]).isNotEqualTo(first);
    }

    @Test
    void parametersThatALawDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> Law.BERNOULLI.density(1.1, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("w is 1.1");
        assertThatThrownBy(() -> Law.POISSON.density(-1, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Draws.sample(Law.EXPONENTIAL, 0, 5, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Draws.toys(0, 1, random -> 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("repeats");
        assertThat(Law.BERNOULLI.logLikelihood(1.1, 10, 5)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void anIntervalHasItsEndsInOrder() {
        assertThat(new Interval(1, 2).contains(2)).isTrue();
        assertThat(new Interval(Double.NEGATIVE_INFINITY, 2).contains(2.1)).isFalse();
        assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("high is 1.0");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("low");
    }
}
