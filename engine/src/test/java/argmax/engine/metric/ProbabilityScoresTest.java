package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ProbabilityScoresTest {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** {@code brier_score_loss(y, p)} and {@code log_loss(y, p)} of scikit-learn 1.2.1. */
    @Test
    void brierAndLogLossAreThoseOfScikitLearn() {
        assertThat(Scores.brier(TwelveRows.scored())).isCloseTo(0.179375, within(1e-12));
        assertThat(Scores.logLoss(TwelveRows.predictions(), TwelveRows.Y)).isCloseTo(0.5341160658699575, within(1e-12));
        assertThat(Scores.brierOverClasses(TwelveRows.predictions(), TwelveRows.Y)).isCloseTo(2 * 0.179375, within(1e-12));
    }

    /** NumPy 1.24.2: {@code ((p - np.eye(3)[l])**2).sum(1).mean()}. */
    @Test
    void brierOverThreeClassesAddsThemUp() {
        double[] p = {.7, .2, .1, .1, .5, .4, .3, .3, .4, .2, .2, .6};
        Predictions predictions = new Predictions(3, Arrays.stream(p).map(Math::log).toArray());

        assertThat(Scores.brierOverClasses(predictions, new int[] {0, 1, 0, 2})).isCloseTo(.385, within(1e-12));
    }

    @Test
    void onceSureAndWrongTheLogLossIsInfinite() {
        Predictions sure = new Predictions(2, new double[] {0, Double.NEGATIVE_INFINITY, Math.log(.9), Math.log(.1)});

        assertThat(Scores.logLoss(sure, new int[] {1, 0})).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Scores.logLoss(sure, new int[] {0, 0})).isCloseTo(-Math.log(.9) / 2, within(1e-12));
        assertThat(Scores.brierOverClasses(sure, new int[] {1, 0})).isCloseTo((2 + .02) / 2, within(1e-12));
    }

    @Test
    void marginsHaveNeitherLogLossNorBrierScore() {
        Predictions margins = Predictions.margins(2, new double[] {-1, 1});

        assertThatThrownBy(() -> Scores.logLoss(margins, new int[] {1})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Scores.brierOverClasses(margins, new int[] {1})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Scores.brier(Scored.byScore(0, margins, new int[] {1})))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("probability is -2.0");
    }

    /** {@code calibration_curve(y, p, n_bins=5, strategy='uniform')}: shares and mean probabilities. */
    @Test
    void binsOfEqualWidthAreThoseOfScikitLearn() {
        List<Calibration.Bin> bins = Calibration.of(TwelveRows.scored(), Calibration.Binning.EQUAL_WIDTH, 5).bins();

        assertThat(bins.stream().mapToDouble(Calibration.Bin::share).toArray())
                .containsExactly(new double[] {0, 1 / 3.0, 2 / 3.0, 2 / 3.0, 1}, within(1e-12));
        assertThat(bins.stream().mapToDouble(Calibration.Bin::meanProbability).toArray())
                .containsExactly(new double[] {.15, 0.3666666666666667, .55, 0.7666666666666666, .9}, within(1e-12));
        assertThat(bins.get(1).standardError()).isCloseTo(Math.sqrt(2 / 27.0), within(1e-12));
    }

    /** {@code strategy='quantile', n_bins=3}. */
    @Test
    void binsOfEqualCountAreThoseOfScikitLearn() {
        List<Calibration.Bin> bins = Calibration.of(TwelveRows.scored(), Calibration.Binning.EQUAL_COUNT, 3).bins();

        assertThat(bins.stream().mapToDouble(Calibration.Bin::share).toArray())
                .containsExactly(new double[] {.2, 2 / 3.0, .75}, within(1e-12));
        assertThat(bins.stream().mapToDouble(Calibration.Bin::meanProbability).toArray())
                .containsExactly(new double[] {.28, .55, .8}, within(1e-12));
    }

    /** Of rows that are positive with the probability they got, bins are off by their binomial errors alone. */
    @Test
    void trueProbabilitiesAreCalibratedAndSquaredOnesAreNot() {
        SplittableRandom random = new SplittableRandom(4);
        double[] p = random.doubles(20_000).toArray();
        int[] labels = Arrays.stream(p).mapToInt(one -> random.nextDouble() < one ? 1 : 0).toArray();
        Scored right = TwelveRows.scored(p, labels);
        Scored wrong = TwelveRows.scored(Arrays.stream(p).map(one -> one * one).toArray(), labels);

        Calibration calibration = Calibration.of(right, Calibration.Binning.EQUAL_COUNT, 10);

        assertThat(calibration.bins()).hasSize(10).allSatisfy(bin -> assertThat(bin.share())
                .isCloseTo(bin.meanProbability(), within(4 * bin.standardError())));
        assertThat(calibration.expectedError()).isLessThan(.015);
        // E|p − p²| = 1/2 − 1/3
        assertThat(Calibration.of(wrong, Calibration.Binning.EQUAL_WIDTH, 10).expectedError()).isCloseTo(1 / 6.0, within(.01));
    }

    /** One bin holds .25 and .35, of which one is positive, the other .9: (2 · |.5 − .3| + 1 · |1 − .9|) / 3. */
    @Test
    void theExpectedErrorWeighsBinsByTheirRows() {
        Scored rows = TwelveRows.scored(new double[] {.25, .35, .9}, new int[] {0, 1, 1});

        assertThat(Calibration.of(rows, Calibration.Binning.EQUAL_WIDTH, 2).expectedError()).isCloseTo(.5 / 3, within(1e-12));
    }

    @Test
    void calibrationNeedsProbabilitiesAndBins() {
        Scored margins = TwelveRows.scored(new double[] {-1, 2}, new int[] {0, 1});

        assertThatThrownBy(() -> Calibration.of(margins, Calibration.Binning.EQUAL_WIDTH, 5))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("probability is -1.0; allowed is a number from 0.0 to 1.0");
        assertThatThrownBy(() -> Calibration.of(TwelveRows.scored(), Calibration.Binning.EQUAL_WIDTH, 0))
                .isInstanceOf(InvalidValue.class);
    }

    /** The lesson's checks: densities .8 and .2 at f = .1; even at y = ½ ln((1−f)/f), where ln p(y|S)/p(y|B) = 2y. */
    @Test
    void signalProbabilitiesAreThoseOfTheLesson() {
        assertThat(SignalProbability.of(.8, .2, .1)).isCloseTo(.3077, within(5e-5));
        assertThat(SignalProbability.evenLogRatio(.1) / 2).isCloseTo(1.0986, within(5e-5));
    }

    /** The sum of both columns of blobs2 is Gaussian around ±2 with variance 2, so that P(S|y) = σ(2y + ln(f/(1−f))). */
    @Test
    void theSignalProbabilityOfTwoBlobsIsALogisticFunction() {
        NormalDistribution signal = NormalDistribution.of(2, Math.sqrt(2));
        NormalDistribution background = NormalDistribution.of(-2, Math.sqrt(2));
        for (double f : new double[] {.05, .1, .3, .5}) {
            for (double y = -3; y <= 3; y += .25) {
                double expected = 1 / (1 + Math.exp(-2 * y) * (1 - f) / f);
                assertThat(SignalProbability.of(signal.density(y), background.density(y), f))
                        .isCloseTo(expected, within(1e-12));
                double even = SignalProbability.of(signal.density(y), background.density(y), .5);
                assertThat(SignalProbability.reweighted(even, .5, f)).isCloseTo(expected, within(1e-12));
                assertThat(SignalProbability.reweighted(expected, f, .5)).isCloseTo(even, within(1e-10));
            }
            double y = SignalProbability.evenLogRatio(f) / 2;
            assertThat(SignalProbability.of(signal.density(y), background.density(y), f)).isCloseTo(.5, within(1e-12));
        }
    }

    /**
     * The lesson's windows of cuts with purity ≥ .9 and efficiency ≥ .6 on two blobs: [1.40, 1.64], [.85, 1.64], [.46, 1.64].
     */
    @Test
    void purityAndEfficiencyOpenTheLessonsWindows() {
        double[] fractions = {.1, .2, .3};
        double[] least = {1.40, .85, .46};
        for (int i = 0; i < 3; i++) {
            assertThat(passes(least[i] - .01, fractions[i])).isFalse();
            assertThat(passes(least[i] + .01, fractions[i])).isTrue();
            assertThat(passes(1.635, fractions[i])).isTrue();
            assertThat(passes(1.65, fractions[i])).isFalse();
        }
    }

    @Test
    void fractionsAndDensitiesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> SignalProbability.of(.8, .2, 1.1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("fraction is 1.1");
        assertThatThrownBy(() -> SignalProbability.of(-1, .2, .1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("p(y|S)");
        assertThatThrownBy(() -> SignalProbability.of(0, 0, .1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> SignalProbability.reweighted(.5, 0, .1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("trained");
    }

    private static boolean passes(double cut, double fraction) {
        long rows = 1_000_000_000;
        long signal = Math.round(rows * STANDARD.cumulativeProbability((2 - cut) / Math.sqrt(2)));
        long background = Math.round(rows * STANDARD.cumulativeProbability(-(2 + cut) / Math.sqrt(2)));
        Rates rates = new Rates(signal, rows - signal, background, rows - background);
        return rates.sensitivity() >= .6 && rates.purity(fraction).orElseThrow() >= .9;
    }
}
