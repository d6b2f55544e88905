package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    private static final Thresholds TWELVE = Thresholds.of(TwelveRows.scored());

    /** The lesson's check: 80 of 100 and 30 of 200. */
    @Test
    void ratesAreThoseOfTheLesson() {
        Rates rates = new Rates(80, 20, 30, 170);

        assertThat(rates.accuracy()).isCloseTo(.8333, within(5e-5));
        assertThat(rates.sensitivity()).isEqualTo(.8);
        assertThat(rates.specificity()).isEqualTo(.85);
        assertThat(rates.mistag()).isEqualTo(.15);
        assertThat(rates.purity()).hasValue(80.0 / 110);
        assertThat(rates.f1()).isCloseTo(2 / (110.0 / 80 + 1 / .8), within(1e-12));
        assertThat(rates.balancedAccuracy()).isCloseTo(.825, within(1e-12));
        assertThat(rates.rejection()).hasValueCloseTo(1 / .15, within(1e-12));
    }

    @Test
    void thePurityAtItsOwnMixIsThatOfTheCounts() {
        Rates rates = new Rates(80, 20, 30, 170);

        assertThat(rates.purity(1.0 / 3)).hasValueCloseTo(80.0 / 110, within(1e-12));
        assertThat(rates.purity(.01)).hasValueCloseTo(.008 / (.008 + .99 * .15), within(1e-12));
        assertThat(new Rates(0, 5, 0, 5).purity(.3)).isEmpty();
    }

    /** {@code confusion_matrix(y, p > .5)} of scikit-learn: a row with a probability of exactly .5 is not taken. */
    @Test
    void aScoreThatEqualsTheThresholdIsNotAboveIt() {
        assertThat(TWELVE.at(.5)).isEqualTo(new Rates(4, 2, 2, 4));
        assertThat(TWELVE.at(Math.nextDown(.5))).isEqualTo(new Rates(5, 1, 2, 4));
        assertThat(TWELVE.at(2)).isEqualTo(new Rates(0, 6, 0, 6));
        assertThat(TWELVE.at(-2)).isEqualTo(new Rates(6, 0, 6, 0));
    }

    /** {@code roc_curve(y, p, drop_intermediate=False)}. */
    @Test
    void cutsAreTheStepsOfScikitLearnsCurve() {
        assertThat(IntStream.range(0, TWELVE.cuts()).mapToDouble(i -> 6 * TWELVE.cut(i).rates().mistag()).toArray())
                .containsExactly(new double[] {0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6}, within(1e-12));
        assertThat(IntStream.range(0, TWELVE.cuts()).mapToDouble(i -> 6 * TWELVE.cut(i).rates().sensitivity()).toArray())
                .containsExactly(new double[] {0, 1, 2, 3, 4, 4, 5, 6, 6, 6, 6}, within(1e-12));
        for (int i = 0; i < TWELVE.cuts(); i++) {
            assertThat(TWELVE.at(TWELVE.cut(i).threshold())).isEqualTo(TWELVE.cut(i).rates());
        }
    }

    @Test
    void countsAgreeWithCountingAtAnyThreshold() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 200; trial++) {
            int rows = random.nextInt(2, 30);
            double[] scores = random.ints(rows, -3, 4).asDoubleStream().toArray();
            int[] labels = random.ints(rows, 0, 2).toArray();
            labels[0] = 0;
            labels[1] = 1;
            double threshold = random.nextInt(-9, 10) / 2.0;

            Rates rates = Thresholds.of(TwelveRows.scored(scores, labels)).at(threshold);

            assertThat(rates.truePositives())
                    .isEqualTo(IntStream.range(0, rows).filter(i -> labels[i] == 1 && scores[i] > threshold).count());
            assertThat(rates.trueNegatives())
                    .isEqualTo(IntStream.range(0, rows).filter(i -> labels[i] == 0 && scores[i] <= threshold).count());
        }
    }

    /** The lesson's areas: S = {.9, .7, a} against B = {.8, .3, .2}; {@code roc_auc_score} for the twelve rows. */
    @Test
    void theAreaIsTheShareOfPairsWon() {
        assertThat(areaWith(.4)).isEqualTo(7.0 / 9);
        assertThat(areaWith(.1)).isEqualTo(5.0 / 9);
        assertThat(areaWith(.85)).isEqualTo(8.0 / 9);
        assertThat(TWELVE.auc()).isCloseTo(0.8055555555555556, within(1e-15));
    }

    @Test
    void aWorkingPointKeepsWhatItPromises() {
        assertThat(TWELVE.atMistagOfAtMost(.2).rates()).isEqualTo(new Rates(4, 2, 1, 5));
        assertThat(TWELVE.atMistagOfAtMost(0).rates()).isEqualTo(new Rates(1, 5, 0, 6));
        assertThat(TWELVE.atMistagOfAtMost(1).rates()).isEqualTo(new Rates(6, 0, 6, 0));
        assertThat(TWELVE.atEfficiencyOfAtLeast(.8).rates()).isEqualTo(new Rates(5, 1, 2, 4));
        assertThat(TWELVE.atEfficiencyOfAtLeast(.8).threshold()).isEqualTo(.4);
        assertThat(TWELVE.atEfficiencyOfAtLeast(0).rates()).isEqualTo(new Rates(0, 6, 0, 6));
    }

    @Test
    void probabilitiesOfZeroRankBehindAllOthers() {
        Predictions sure = new Predictions(2, new double[] {0, Double.NEGATIVE_INFINITY, Math.log(.9), Math.log(.1)});

        assertThat(Thresholds.of(Scored.byScore(1, sure, new int[] {0, 1})).auc()).isEqualTo(1);
        assertThat(Scored.byProbability(1, sure, new int[] {0, 1}).score(0)).isZero();
    }

    @Test
    void oneClassAloneMarginsAndBadScoresAreRefused() {
        assertThatThrownBy(() -> Thresholds.of(Scored.of(new double[] {1, 2}, new boolean[] {true, true})))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rows of other classes than the positive class is 0");
        assertThatThrownBy(() -> Scored.of(new double[] {1, Double.NaN}, new boolean[2])).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Scored.of(new double[] {1, 2}, new boolean[1])).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Scored.byProbability(1, Predictions.margins(2, new double[] {-1, 1}), new int[] {1}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("margins");
        assertThatThrownBy(() -> new Rates(1, -1, 1, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("falseNegatives is -1");
        assertThatThrownBy(() -> new Rates(0, 0, 1, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("positives");
        assertThatThrownBy(() -> TWELVE.at(Double.NaN)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> TWELVE.atMistagOfAtMost(1.5)).isInstanceOf(InvalidValue.class).hasMessageContaining("1.5");
    }

    private static double areaWith(double a) {
        return Thresholds.of(TwelveRows.scored(new double[] {.9, .7, a, .8, .3, .2}, new int[] {1, 1, 1, 0, 0, 0})).auc();
    }
}
