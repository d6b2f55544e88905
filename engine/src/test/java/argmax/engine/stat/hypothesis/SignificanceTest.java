package argmax.engine.stat.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.likelihood.Fit;
import argmax.engine.stat.likelihood.LogLikelihood;
import argmax.engine.stat.likelihood.Newton;
import argmax.engine.stat.likelihood.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificanceTest {
    @Test
    void fiveStandardDeviationsAreTheFamousProbability() {
        assertThat(Significance.pValue(5)).isCloseTo(2.866515718791933e-7, within(1e-18));
        assertThat(Significance.ofPValue(2.866515718791933e-7)).isCloseTo(5, within(1e-9));
        assertThat(Significance.ofPValue(0.05)).isCloseTo(1.6448536269514722, within(1e-12));
    }

    @Test
    void theSimpleFormsAreTheirFormulas() {
        assertThat(Significance.simple(10, 25)).isEqualTo(2);
        assertThat(Significance.simple(10, 16, 3)).isEqualTo(2);
        assertThat(Significance.expected(5, 10)).isCloseTo(Math.sqrt(2 * (15 * Math.log(1.5) - 5)), within(1e-12));
    }

    @Test
    void smallSignalsOverLargeBackgroundsAreAsSimple() {
        assertThat(Significance.expected(10, 1e6)).isCloseTo(Significance.simple(10, 1e6), within(1e-7));
        assertThat(Significance.expected(10, 1e6, 1000)).isCloseTo(Significance.simple(10, 1e6, 1000), within(1e-5));
        assertThat(Significance.expected(5, 10, 1e-4)).isCloseTo(Significance.expected(5, 10), within(1e-6));
        assertThat(Significance.expected(5, 1)).as("few counts").isLessThan(0.7 * Significance.simple(5, 1));
    }

    @Test
    void anUncertainBackgroundCostsWhatCowansFormulaSays() {
        // √(2[(s+b) ln((s+b)(b+σ²)/(b²+(s+b)σ²)) − (b²/σ²) ln(1 + σ²s/(b(b+σ²)))]) by Python
        assertThat(Significance.expected(10, 50, 5)).isCloseTo(1.1073662678860068, within(1e-10));
        assertThat(Significance.expected(5, 2, 1)).isCloseTo(2.0502911696605945, within(1e-10));
    }

    /**
     * Cousins, Linnemann and Tucker 2008, table 1, first two columns: exact 1.66 and 3.93, profile likelihood 1.95 and
     * 4.00.
     */
    @ParameterizedTest
    @CsvSource({
        "4, 5, 5, 0.04802149221409338, 1.947301451499527",
        "140, 100, 1.2, 4.1855509419421826e-05, 3.997806140888567",
        "10, 20, 5, 0.019706283768967783, 2.2219814487593093",
        "3, 30, 5, 0.9299830294593339, -1.2585180959985793"
    })
    void countsOnAndOffAreThoseOfScipy(int on, int off, double tau, double p, double z) {
        // scipy 1.10.1: binom.sf(on − 1, on + off, 1/(1 + tau)); the profile by optimize.minimize_scalar over the background
        assertThat(Significance.onOffPValue(on, off, tau)).isCloseTo(p, within(1e-12));
        assertThat(Significance.onOff(on, off, tau)).isCloseTo(z, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"20, 10, 2, 2.31538197888356", "5, 1, 1.5, 1.6846354861485962", "0, 3, 1, -2.23606797749979"})
    void aGaussianConstraintIsThatOfScipyAndOfOurOwnProfile(int n, double b, double sigma, double z) {
        // scipy 1.10.1: optimize.minimize_scalar of −n ln β + β + (β − b)²/2σ²
        assertThat(Significance.constrained(n, b, sigma)).isCloseTo(z, within(1e-6));
        if (n > b) {
            Counted likelihood = new Counted(n, b, sigma);
            Fit fit = Newton.maximise(likelihood);
            double drop = -new Profile(likelihood, fit).relative(0, 0);
            assertThat(Significance.constrained(n, b, sigma)).isCloseTo(Math.sqrt(2 * drop), within(1e-6));
        }
    }

    @Test
    void aSharpConstraintLeavesThePlainCount() {
        assertThat(Significance.constrained(9, 3, 1e-6)).isCloseTo(Significance.observed(9, 3), within(1e-6));
        assertThat(Significance.observed(3, 3)).isZero();
        assertThat(Significance.observed(0, 2)).isCloseTo(-2, within(1e-12));
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> Significance.simple(1, 0)).isInstanceOf(InvalidValue.class).hasMessageContaining("b is 0.0");
        assertThatThrownBy(() -> Significance.expected(-1, 2)).isInstanceOf(InvalidValue.class).hasMessageContaining("s is -1");
        assertThatThrownBy(() -> Significance.constrained(1, 2, -0.1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("sigma");
        assertThatThrownBy(() -> Significance.ofPValue(1.5)).isInstanceOf(InvalidValue.class).hasMessageContaining("p is 1.5");
        assertThatThrownBy(() -> Significance.onOffPValue(1, 2, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("tau");
    }

    /** ln L of signal s and background β for n counts, with β known to be b ± σ. */
    private record Counted(int n, double b, double sigma) implements LogLikelihood {
        @Override
        public List<String> parameters() {
            return List.of("s", "β");
        }

        @Override
        public double at(double... w) {
            double mean = w[0] + w[1];
            double pull = (w[1] - b) / sigma;
            return mean > 0 && w[1] > 0 ? n * Math.log(mean) - mean - pull * pull / 2 : Double.NEGATIVE_INFINITY;
        }

        @Override
        public double[] start() {
            return new double[] {n - b, b};
        }
    }
}
