package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classifiers that Bayes' rule makes of densities. */
class GenerativeTest {
    private static final int[] ASKED = {70, 77, 133};

    /**
     * SciPy 1.10: densities {@code multivariate_normal(x[y == j].mean(0), np.cov(x[y == j].T, bias=True)).pdf(x[[70, 77,
     * 133]])} of iris.csv, times equal priors or (.1, .2, .7), divided by their sum.
     */
    @Test
    void gaussiansOfThreeSpeciesSayWhatScipyAndBayesSay() {
        assertProbabilities(
                List.of(),
                new double[][] {{0.32845133, 0.67154867}, {0.86306164, 0.13693836}, {0.60228798, 0.39771202}});
        assertProbabilities(
                List.of(0.1, 0.2, 0.7),
                new double[][] {{0.12260809, 0.87739191}, {0.64295025, 0.35704975}, {0.30200773, 0.69799227}});
    }

    private static void assertProbabilities(List<Double> prior, double[][] lastTwo) {
        Predictions found = new GaussianDensity(prior)
                .fit(Rows.iris(), 3, 1, Progress.SILENT)
                .predict(Rows.iris().pick(ASKED));
        for (int row = 0; row < ASKED.length; row++) {
            assertThat(found.probability(row, 0)).isLessThan(1e-8);
            assertThat(found.probability(row, 1)).isCloseTo(lastTwo[row][0], within(1e-4));
            assertThat(found.probability(row, 2)).isCloseTo(lastTwo[row][1], within(1e-4));
        }
    }

    /** Lesson 7.3: y = x₁ + x₂ of blobs2 has the densities N(±2, √2), so that P = σ(2y + ln f/(1 − f)). */
    @Test
    void aPriorFractionMovesTheBoundaryAsTheLessonSays() {
        Samples sums = sums();
        for (double fraction : new double[] {0.1, 0.5}) {
            Predictions found = new GaussianDensity(List.of(1 - fraction, fraction))
                    .fit(sums, 2, 1, Progress.SILENT)
                    .predict(Rows.of(1, Math.log((1 - fraction) / fraction) / 2));
            assertThat(found.probability(0, 1)).isCloseTo(0.5, within(0.01));
        }
    }

    /** The check value of lesson 7.3: densities .8 and .2, signal fraction .1 give .3077. */
    @Test
    void histogramsFollowBayesRule() {
        // Cells [0, 2) and [2, 4]: 4 of 10 background and 16 of 20 signal rows in the second, densities .2 and .4.
        float[] inputs = new float[30];
        int[] labels = new int[30];
        for (int row = 0; row < 30; row++) {
            labels[row] = row < 10 ? 0 : 1;
            inputs[row] = row < 10 ? (row < 6 ? 0 : 4) : (row < 14 ? 0 : 4);
        }
        Samples rows = new Samples(1, inputs, labels);
        Predictions found =
                new HistogramDensity(2, List.of(0.9, 0.1)).fit(rows, 2, 1, Progress.SILENT).predict(Rows.of(1, 3, 9));

        assertThat(found.probability(0, 1)).isCloseTo(0.04 / (0.04 + 0.18), within(1e-12));
        // Nothing was seen out there, so that the prior is all there is.
        assertThat(found.probability(1, 1)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void onBlobsBothComeNearTheBestThereIs() {
        Samples test = DataSets.load("blobs2").test();
        Samples training = DataSets.load("blobs2").rows();
        for (Learner learner : List.of(new GaussianDensity(List.of()), new HistogramDensity(8, List.of()))) {
            Predictions found = learner.fit(training, 2, 1, Progress.SILENT).predict(test);
            // Φ(√2) = .9214; cells blur the boundary.
            assertThat(Scores.accuracy(found, test.labels())).isBetween(0.88, 0.93);
        }
    }

    @Test
    void sharesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new GaussianDensity(List.of(0.5, 0.6)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("prior is [0.5, 0.6]; allowed is shares that add up to 1");
        assertThatThrownBy(() -> new HistogramDensity(5, List.of(1.5, -0.5)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("prior is 1.5; allowed is a number from 0.0 to 1.0");
        assertThatThrownBy(() -> new GaussianDensity(List.of(0.5, 0.5)).fit(Rows.iris(), 3, 1, Progress.SILENT))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("shares in prior is 2; allowed is 3");
    }

    private static Samples sums() {
        Samples blobs = DataSets.fresh("blobs2", 100_000, 3);
        float[] sums = new float[blobs.rows()];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = blobs.input(row, 0) + blobs.input(row, 1);
        }
        return blobs.withInputs(1, sums);
    }
}
