package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.bootstrap.Bootstrap;
import argmax.engine.stat.bootstrap.Resampled;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
    /**
     * NumPy 1.24.2, DeLong's shares by comparing all pairs: {@code psi = (P[:,None] > N) + .5*(P[:,None] == N)},
     * {@code a, b = psi.mean(1), psi.mean(0)}, {@code sqrt(a.var(ddof=1)/len(a) + b.var(ddof=1)/len(b))}.
     */
    @Test
    void deLongsErrorIsThatOfAllPairs() {
        assertThat(StandardErrors.deLong(TwelveRows.scored())).isCloseTo(0.13833221775543036, within(1e-12));
    }

    /** {@code auc=.9; n1=30; n0=50; q1=auc/(2-auc); q2=2*auc**2/(1+auc)}, then the paper's formula, in NumPy 1.24.2. */
    @Test
    void hanleyAndMcNeilsErrorIsThatOfTheirFormula() {
        assertThat(StandardErrors.hanleyMcNeil(.9, 30, 50)).isCloseTo(0.04013493985456046, within(1e-12));
    }

    @Test
    void sharesAndMeansHaveTheirClosedForms() {
        assertThat(StandardErrors.proportion(.2, 100)).isCloseTo(.04, within(1e-12));
        // np.std([1, 2, 4, 8], ddof=1) / 2
        assertThat(StandardErrors.mean(new double[] {1, 2, 4, 8})).isCloseTo(1.547847968417226, within(1e-12));
    }

    @Test
    void theBootstrapScattersLikeTheClosedForms() {
        SplittableRandom random = new SplittableRandom(8);
        double[] scores = new double[600];
        int[] labels = new int[scores.length];
        for (int row = 0; row < scores.length; row++) {
            labels[row] = row % 3 == 0 ? 1 : 0;
            scores[row] = random.nextGaussian() + labels[row];
        }
        Scored rows = TwelveRows.scored(scores, labels);
        Bootstrap bootstrap = new Bootstrap(1000, 1);

        Resampled ofArea = bootstrap.of(rows.strata(), picked -> Thresholds.of(rows.pick(picked)).auc());
        Resampled ofShare = bootstrap.of(
                labels.length, picked -> Arrays.stream(picked).map(row -> labels[row]).average().orElseThrow());

        assertThat(ofArea.standardError()).isCloseTo(StandardErrors.deLong(rows), within(.0015));
        assertThat(StandardErrors.hanleyMcNeil(Thresholds.of(rows).auc(), 200, 400))
                .isCloseTo(ofArea.standardError(), within(.003));
        double expected = StandardErrors.proportion(1 / 3.0, 600);
        assertThat(ofShare.standardError()).isCloseTo(expected, within(.08 * expected));
        assertThat(ofShare.percentile(.683).low()).isCloseTo(1 / 3.0 - expected, within(.15 * expected));
        assertThat(ofShare.percentile(.683).high()).isCloseTo(1 / 3.0 + expected, within(.15 * expected));
    }

    /** The same draws of rows give every measure: here the log loss, whose closed form is that of a mean. */
    @Test
    void theBootstrapTakesAnyMeasureOfPredictions() {
        Predictions predictions = TwelveRows.predictions();
        double[] losses = new double[12];
        for (int row = 0; row < losses.length; row++) {
            losses[row] = -predictions.logProbability(row, TwelveRows.Y[row]);
        }

        Resampled scatter = new Bootstrap(4000, 2).of(12, picked -> Scores.logLoss(
                predictions.pick(picked),
                Arrays.stream(picked).map(row -> TwelveRows.Y[row]).toArray()));

        // The bootstrap's standard deviation has divisor n.
        double expected = StandardErrors.mean(losses) * Math.sqrt(11 / 12.0);
        assertThat(scatter.standardError()).isCloseTo(expected, within(.05 * expected));
        assertThat(scatter.percentile(.683).low()).isLessThan(Scores.logLoss(predictions, TwelveRows.Y));
        assertThat(scatter.percentile(.683).high()).isGreaterThan(Scores.logLoss(predictions, TwelveRows.Y));
    }

    @Test
    void theBootstrapRepeatsWithItsSeedAndKeepsStrata() {
        int[] strata = {0, 1, 1, 0, 1};
        Bootstrap bootstrap = new Bootstrap(50, 7);

        assertThat(bootstrap.of(5, rows -> rows[0] + 10 * rows[4])).isEqualTo(bootstrap.of(5, rows -> rows[0] + 10 * rows[4]));
        assertThat(new Bootstrap(50, 8).of(5, rows -> rows[0] + 10 * rows[4]))
                .isNotEqualTo(bootstrap.of(5, rows -> rows[0] + 10 * rows[4]));
        bootstrap.of(strata, rows -> {
            assertThat(Arrays.stream(rows).map(row -> strata[row])).containsExactly(0, 1, 1, 0, 1);
            return 0;
        });
    }

    @Test
    void whatCannotScatterIsRefused() {
        assertThatThrownBy(() -> StandardErrors.proportion(1.2, 10)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> StandardErrors.proportion(.5, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> StandardErrors.mean(new double[] {1})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> StandardErrors.deLong(TwelveRows.scored(new double[] {1, 2, 3}, new int[] {1, 0, 0})))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("positives is 1");
    }
}
