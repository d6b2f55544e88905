package argmax.engine.classic.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Rows;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Predictions;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KMeansTest {
    private static final Samples IRIS = Rows.iris();

    /** Inertias: {@code KMeans(k, n_init=50, random_state=0).fit(x).inertia_} of scikit-learn 1.2; purities: lesson 7.6. */
    @Test
    void irisFallsIntoTheClustersOfTheLesson() {
        Samples standardised = StandardScaler.fit(IRIS).apply(IRIS);

        Clusters raw = best(3).fit(IRIS, 1);
        assertThat(raw.inertia()).isCloseTo(78.851441426, within(1e-3));
        assertThat(raw.purity(IRIS.labels())).isCloseTo(0.893, within(5e-4));
        Clusters scaled = best(3).fit(standardised, 1);
        assertThat(scaled.inertia()).isCloseTo(139.820496, within(0.3));
        assertThat(scaled.purity(IRIS.labels())).isCloseTo(0.833, within(5e-4));
        assertThat(best(2).fit(IRIS, 1).purity(IRIS.labels())).isCloseTo(0.667, within(5e-4));
    }

    /** The same program for k from 1 to 5, in centimetres. */
    @Test
    void theElbowFallsAsScikitLearnsDoes() {
        List<Double> elbow = KMeans.elbow(IRIS, 5, 3);
        List<Double> expected = List.of(681.3706, 152.347952, 78.851441, 57.228473, 46.446182);
        for (int i = 0; i < 5; i++) {
            assertThat(elbow.get(i)).isCloseTo(expected.get(i), within(expected.get(i) * 1e-3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void inertiaNeverRisesAndEveryClusterKeepsARow(KMeans.Start start) {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = random.nextInt(30, 700);
            int columns = random.nextInt(1, 6);
            float[] inputs = new float[rows * columns];
            for (int i = 0; i < inputs.length; i++) {
                // Few values, so that rows coincide and centroids begin on the same place.
                inputs[i] = random.nextInt(4);
            }
            KMeans means = new KMeans(random.nextInt(1, 20), start, 1);
            Samples samples = new Samples(columns, inputs, new int[rows]);
            List<Clusters> states = means.states(samples, seed);
            for (int i = 1; i < states.size(); i++) {
                assertThat(states.get(i).inertia()).isLessThanOrEqualTo(states.get(i - 1).inertia() * (1 + 1e-12));
            }
            assertThat(means.fit(samples, seed).inertia()).isEqualTo(states.getLast().inertia());
            assertThat(states.getLast().points()).doesNotContainNull().hasSize(means.clusters());
        }
    }

    @Test
    void aStepAssignsEachRowToTheNearestCentroidAndMovesThatToTheMean() {
        Samples line = new Samples(1, new float[] {0, 1, 2, 10, 11, 15}, new int[6]);
        Clusters found = new KMeans(2, KMeans.Start.RANDOM, 5).fit(line, 7);

        assertThat(found.points()).containsExactlyInAnyOrder(List.of(1.0), List.of(12.0));
        assertThat(found.of(0)).isEqualTo(found.of(2)).isNotEqualTo(found.of(3));
        assertThat(found.inertia()).isEqualTo(2 + 14);
        Predictions map = found.classifier().predict(line);
        assertThat(IntStream.range(0, 6).map(map::mostLikely).toArray())
                .containsExactly(IntStream.range(0, 6).map(found::of).toArray());
    }

    @Test
    void aClusterWithoutRowsTakesTheFarthestOne() {
        // Nine rows on one place and one elsewhere: two of three centroids can't but begin on the same place.
        Samples rows = new Samples(1, new float[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 5}, new int[10]);
        Clusters found = new KMeans(3, KMeans.Start.RANDOM, 1).fit(rows, 1);

        assertThat(found.inertia()).isZero();
        assertThat(found.points().stream().flatMap(List::stream)).allSatisfy(x -> assertThat(x).isIn(0.0, 5.0));
    }

    @Test
    void theSameSeedFindsTheSame() {
        Samples digits = DataSets.load("digits-8x8").rows().pick(IntStream.range(0, 600).toArray());
        Clusters found = new KMeans(10, KMeans.Start.PLUS_PLUS, 1).fit(digits, 4);

        assertThat(new KMeans(10, KMeans.Start.PLUS_PLUS, 1).fit(digits, 4).points()).isEqualTo(found.points());
        assertThat(new KMeans(10, KMeans.Start.PLUS_PLUS, 1).fit(digits, 5).points()).isNotEqualTo(found.points());
    }

    @Test
    void moreClustersThanRowsAreRefused() {
        assertThatThrownBy(() -> best(151).fit(IRIS, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("clusters is 151; allowed is a whole number from 1 to 150");
    }

    private static KMeans best(int clusters) {
        return new KMeans(clusters, KMeans.Start.PLUS_PLUS, 20);
    }
}
