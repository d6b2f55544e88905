package argmax.lessons.lab.centroid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.neighbour.Centroids;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Scores;
import argmax.engine.stat.distribution.Empirical;
import java.util.List;
import org.junit.jupiter.api.Test;

class CentroidTrialsTest {
    @Test
    void centroidsAtTheTrueCentresAreTheBestPossible() {
        Centroids best = new Centroids(new double[][] {{-1, -1}, {1, 1}});
        // Φ(√2), from tables of the normal law.
        assertThat(CentroidTrials.accuracy(best)).isCloseTo(0.92135, within(1e-5));
    }

    @Test
    void oneCoordinateAloneReachesPhiOfOneAndATurnedBorderTheRest() {
        assertThat(CentroidTrials.accuracy(new Centroids(new double[][] {{-1, 0}, {1, 0}}))).isCloseTo(0.84134, within(1e-5));
        assertThat(CentroidTrials.accuracy(new Centroids(new double[][] {{1, 0}, {-1, 0}}))).isCloseTo(0.15866, within(1e-5));
    }

    @Test
    void theFormulaAgreesWithTenThousandPoints() {
        Samples test = DataSets.load("blobs2").test();
        CentroidTrials trials = CentroidTrials.of(3);
        for (int draw = 0; draw < 10; draw++) {
            Centroids learned = trials.learned(draw, 12).orElseThrow();
            assertThat(CentroidTrials.accuracy(learned))
                    .isCloseTo(Scores.accuracy(learned.predict(test), test.labels()), within(0.012));
        }
    }

    /** Medians of 4000 draws with numpy, default_rng(1), classes by fair coins; a draw without one of them counts ½. */
    @Test
    void theMedianRisesAsInASimulationWithNumpy() {
        assertThat(median(4)).isCloseTo(0.882, within(0.02));
        assertThat(median(6)).isCloseTo(0.897, within(0.01));
        assertThat(median(20)).isCloseTo(0.916, within(0.003));
        assertThat(median(200)).isCloseTo(0.921, within(0.001));
    }

    @Test
    void whoHasSeenOneClassOnlyGuesses() {
        CentroidTrials trials = CentroidTrials.of(1);
        List<Double> accuracies = trials.onFreshPoints(2);
        for (int draw = 0; draw < CentroidTrials.DRAWS; draw++) {
            int[] counts = trials.examples(draw, 2).counts(2);
            assertThat(accuracies.get(draw) == 0.5).isEqualTo(counts[0] == 0 || counts[1] == 0);
        }
        assertThat(trials.onOwnExamples(2)).isNotEmpty().containsOnly(1.0);
    }

    private static double median(int n) {
        return new Empirical(CentroidTrials.of(5).onFreshPoints(n)).quantile(0.5);
    }
}
