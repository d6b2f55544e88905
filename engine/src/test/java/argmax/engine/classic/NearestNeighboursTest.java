package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.neighbour.Neighbour;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestNeighboursTest {
    /**
     * {@code NearestNeighbors(n_neighbors=5, algorithm="brute").fit(x).kneighbors(x[[100]] + .05)} of scikit-learn 1.2,
     * iris.csv.
     */
    @Test
    void theNeighboursOfAFlowerAreThoseOfScikitLearn() {
        float[] flower = Rows.iris().inputs(100, 1);
        for (int i = 0; i < 4; i++) {
            flower[i] += 0.05f;
        }
        List<Neighbour> found = new NearestNeighbours(5)
                .fit(Rows.iris(), 3, 1, Progress.SILENT)
                .neighbours(new Samples(4, flower, new int[1]), 0);

        assertThat(found).extracting(Neighbour::row).containsExactly(100, 136, 144, 143, 104);
        assertThat(found).extracting(Neighbour::label).containsOnly(2);
        double[] distances = {0.1, 0.47958315, 0.5, 0.55677644, 0.57445626};
        for (int i = 0; i < 5; i++) {
            assertThat(found.get(i).distance()).isCloseTo(distances[i], within(1e-6));
        }
    }

    @Test
    void theNearestAreThoseThatSortingAllRowsGivesAndOfEquallyNearOnesTheFirst() {
        SplittableRandom random = new SplittableRandom(5);
        // Whole numbers from 0 to 3, so that many distances are equal.
        Samples rows = Rows.of(3, random.ints(3 * 1300, 0, 4).asDoubleStream().toArray());
        Samples labelled = new Samples(3, rows.inputs(0, 1300), IntStream.range(0, 1300).map(row -> row % 2).toArray());
        var vote = new NearestNeighbours(40).fit(labelled, 2, 1, Progress.SILENT);
        Predictions predictions = vote.predict(labelled);

        for (int asked : new int[] {0, 700, 1299}) {
            int[] expected = IntStream.range(0, 1300)
                    .boxed()
                    .sorted(Comparator.comparingDouble(row -> square(labelled, row, asked)))
                    .limit(40)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(vote.neighbours(labelled, asked)).extracting(Neighbour::row)
                    .containsExactly(IntStream.of(expected).boxed().toArray(Integer[]::new));
            assertThat(predictions.probability(asked, 1))
                    .isCloseTo(IntStream.of(expected).filter(row -> row % 2 == 1).count() / 40.0, within(1e-12));
        }
    }

    private static double square(Samples rows, int one, int other) {
        return IntStream.range(0, rows.columns())
                .mapToDouble(column -> Math.pow(rows.input(one, column) - rows.input(other, column), 2))
                .sum();
    }

    /** The lesson's box: labels in the order of their distances are 1, 0, 1, 1, 0. */
    @Test
    void probabilitiesAreSharesOfVotesAndAClassWithoutVotesCostsInfinitelyMuch() {
        Samples five = new Samples(1, new float[] {1, 2, 3, 4, 5}, new int[] {1, 0, 1, 1, 0});
        Samples zero = Rows.of(1, 0);

        assertThat(share(five, 1, zero)).isCloseTo(1, within(1e-12));
        assertThat(share(five, 3, zero)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(share(five, 5, zero)).isCloseTo(0.6, within(1e-12));
        Predictions one = new NearestNeighbours(1).fit(five, 2, 1, Progress.SILENT).predict(zero);
        assertThat(Scores.logLoss(one, new int[] {1})).isZero();
        assertThat(Scores.logLoss(one, new int[] {0})).isInfinite().isPositive();
    }

    private static double share(Samples five, int neighbours, Samples asked) {
        return new NearestNeighbours(neighbours).fit(five, 2, 1, Progress.SILENT).predict(asked).probability(0, 1);
    }

    /**
     * {@code KNeighborsClassifier(k).fit(x, y).score(xt, yt)} of scikit-learn 1.2 on the same rows. Lesson 7.6 has .904, .940,
     * .576 and .50 for other rows of the same law.
     */
    @Test
    void onTheRingFewNeighboursVaryAndAllSayWhatIsCommonest() {
        assertThat(Rows.ringAccuracy(new NearestNeighbours(1))).isCloseTo(0.9314, within(1e-9));
        assertThat(Rows.ringAccuracy(new NearestNeighbours(15))).isCloseTo(0.9423, within(1e-9));
        assertThat(Rows.ringAccuracy(new NearestNeighbours(101))).isCloseTo(0.7743, within(1e-9));
        assertThat(Rows.ringAccuracy(new NearestNeighbours(299))).isCloseTo(0.4936, within(1e-9));
    }

    @Test
    void moreNeighboursThanRowsAreRefused() {
        assertThatThrownBy(() -> new NearestNeighbours(151).fit(Rows.iris(), 3, 1, Progress.SILENT))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("neighbours is 151; allowed is a whole number from 1 to 150");
        assertThatThrownBy(() -> new NearestNeighbours(0)).isInstanceOf(InvalidValue.class);
    }
}
