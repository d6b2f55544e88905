package argmax.engine.stat.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Bernoulli;
import argmax.engine.stat.distribution.Cauchy;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Uniform;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitTheoremsTest {
    static List<Distribution> parents() {
        return List.of(new Uniform(2, 5), new Exponential(3), new Bernoulli(0.1), new Gaussian(-1, 4));
    }

    @ParameterizedTest
    @MethodSource("parents")
    void frequenciesAndMeansComeToRestInTheBand(Distribution law) {
        List<LargeNumbers.Running> running = LargeNumbers.running(law, 100_000, 60, 4);
        assertThat(running).hasSize(60).first().extracting(LargeNumbers.Running::n).isEqualTo(1);
        LargeNumbers.Running last = running.getLast();
        assertThat(last.n()).isEqualTo(100_000);
        assertThat(last.mean()).isCloseTo(law.mean(), within(2 * (last.high() - law.mean())));
        assertThat(last.variance()).isCloseTo(law.variance(), within(0.03 * law.variance()));
        assertThat(last.high() - last.low()).isCloseTo(4 * law.standardDeviation() / Math.sqrt(100_000), within(1e-12));
        assertThat(DoubleStream.of(law.sample(last.n(), 4)).average().orElseThrow()).isCloseTo(last.mean(), within(1e-9));
    }

    @Test
    void theBandOfAFairCoinIsOneOverTheRootOfTheNumberOfTosses() {
        LargeNumbers.Running last = LargeNumbers.running(new Bernoulli(0.5), 400, 10, 1).getLast();
        assertThat(last.low()).isCloseTo(0.5 - 0.05, within(1e-12));
        assertThat(last.high()).isCloseTo(0.5 + 0.05, within(1e-12));
    }

    @Test
    void theFrequencyIsNearAHalfWithTheTaughtProbability() {
        // scipy.stats.binom.pmf(k, n, .5)[abs(k/n - .5) < w].sum()
        assertThat(LargeNumbers.probabilityWithin(9604, 0.5, 0.01)).isCloseTo(0.9510970637183909, within(1e-10));
        assertThat(LargeNumbers.probabilityWithin(7000, 0.5, 0.01)).isCloseTo(0.9033673802675348, within(1e-10));
        // 48/100 and 52/100 are off by just .02, and don't count, whichever way 100 · .02 is rounded.
        assertThat(LargeNumbers.probabilityWithin(100, 0.5, 0.02)).isCloseTo(0.23564656559733319, within(1e-12));
        assertThat(LargeNumbers.probabilityWithin(100, 0.2, 0.07)).isCloseTo(0.8972550460005081, within(1e-12));
        assertThat(LargeNumbers.probabilityWithin(3, 0.5, 0.1)).isZero();
        assertThat(LargeNumbers.probabilityWithin(3, 0.5, 2)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("parents")
    void sumsBecomeNormalWithASkewnessThatFallsWithTheRoot(Distribution law) {
        int repeats = 20_000;
        for (CentralLimit sums : CentralLimit.of(law, List.of(4, 40), repeats, 9)) {
            assertThat(sums.theory()).isCloseTo(law.skewness() / Math.sqrt(sums.n()), within(1e-12));
            assertThat(sums.skewness()).isCloseTo(sums.theory(), within(0.1));
            assertThat(sums.histogram().total()).isEqualTo(repeats);
        }
        CentralLimit many = CentralLimit.of(law, 100, repeats, 9);
        Moments moments = Moments.of(CentralLimit.standardisedSums(law, 100, repeats, 9));
        assertThat(moments.mean()).isCloseTo(0, within(4.5 / Math.sqrt(repeats)));
        assertThat(moments.variance()).isCloseTo(1, within(4.5 * Math.sqrt(2.0 / repeats)));
        // A skewness γ/√n keeps the curve off by .066 γ/√n; steps of 1/σ√n keep sums of zeros and ones off by .2/σ√n.
        double step = law instanceof Bernoulli ? 0.2 / Math.sqrt(100 * law.variance()) : 0;
        assertThat(many.gap()).isLessThan(1.95 / Math.sqrt(repeats) + step + 0.02);
        assertThat(CentralLimit.of(law, 10, 50, 9)).isEqualTo(CentralLimit.of(law, 10, 50, 9));
    }

    @Test
    void sumsOfExponentialsHaveASkewnessOfTwoOverTheRoot() {
        assertThat(CentralLimit.of(new Exponential(1), 100, 40_000, 2).skewness()).isCloseTo(0.2, within(0.06));
    }

    @Test
    void cauchysLawNeverComesToRest() {
        CentralLimit few = CentralLimit.of(new Cauchy(0, 1), 10, 5000, 3);
        CentralLimit many = CentralLimit.of(new Cauchy(0, 1), 1000, 5000, 3);
        assertThat(many.theory()).isNaN();
        assertThat(many.gap()).isGreaterThan(few.gap()).isGreaterThan(0.4);
        // The mean of n draws has the law of a single one: half of all sums are beyond √n / 1.837.
        double[] sums = CentralLimit.standardisedSums(new Cauchy(0, 1), 1000, 5000, 3);
        double quartile = Math.sqrt(1000) / 1.8373;
        assertThat(DoubleStream.of(sums).filter(sum -> Math.abs(sum) > quartile).count()).isBetween(2350L, 2650L);
        assertThat(LargeNumbers.running(new Cauchy(0, 1), 100, 5, 1).getLast().high()).isNaN();
    }

    @Test
    void experimentsThatCannotBeDoneAreRefused() {
        List<Runnable> refused = List.of(
                () -> LargeNumbers.running(new Bernoulli(0.5), 0, 5, 1),
                () -> LargeNumbers.running(new Bernoulli(0.5), 10, 1, 1),
                () -> LargeNumbers.probabilityWithin(0, 0.5, 0.1),
                () -> LargeNumbers.probabilityWithin(10, 0.5, 0),
                () -> LargeNumbers.probabilityWithin(10, 1.5, 0.1),
                () -> CentralLimit.of(new Bernoulli(1), 10, 10, 1),
                () -> CentralLimit.of(new Uniform(0, 1), 0, 10, 1),
                () -> CentralLimit.of(new Uniform(0, 1), 100_000, 100_000, 1));
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }
}
