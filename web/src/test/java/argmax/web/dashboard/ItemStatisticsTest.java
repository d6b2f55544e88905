package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.web.dashboard.ItemStatistics.Response;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ItemStatisticsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final double[] SCORE = {0.48, 1.0, 0.54, 0.59, 0.0, 0.0, 0.88, 0.74, 0.0, 0.61, 0.0, 0.67};
    private static final double[] FIRST = {0.19, 0.35, 0.31, 0.52, 0.0, 0.0, 0.08, 0.53, 0.0, 0.33, 0.0, 0.37};
    private static final double[] OTHERS = {9.1, 15.6, 12.4, 9.1, 4.4, 3.4, 14.7, 10.7, 4.9, 11.8, 2.3, 13.6};
    private static final double[] MINUTES = {25.1, 24.1, 4.9, 2.6, 3.8, 24.5, 18.3, 17.4, 12.5, 9.6, 11.4, 24.8};
    private static final int[] TRIES = {1, 5, 6, 6, 2, 4, 6, 4, 6};

    /** Twelve learners; the last three have had no success, and the last of them has left it. */
    private static final List<Response> RESPONSES = IntStream.range(0, SCORE.length)
            .mapToObj(i -> new Response(SCORE[i], FIRST[i], OTHERS[i], tries(i), i == 11, MINUTES[i]))
            .toList();

    private static Optional<Integer> tries(int i) {
        return i < TRIES.length ? Optional.of(TRIES[i]) : Optional.empty();
    }

    /** Recorded from NumPy 2.4.6 and SciPy 1.17.1: mean, median, scipy.stats.pearsonr(SCORE, OTHERS).statistic. */
    @Test
    void itsNumbersAreThoseOfNumPyAndSciPy() {
        ItemStatistics found = ItemStatistics.of(RESPONSES).orElseThrow();
        assertThat(found.n()).isEqualTo(12);
        assertThat(found.facility()).isCloseTo(0.4591666666666667, EXACT);
        assertThat(found.first()).isCloseTo(0.22333333333333336, EXACT);
        assertThat(found.discrimination().orElseThrow()).isCloseTo(0.9571660499922813, EXACT);
        assertThat(found.tries().orElseThrow()).isEqualTo(5);
        assertThat(found.minutes()).isCloseTo(14.95, EXACT);
        assertThat(found.gaveUp()).isCloseTo(1 / 12.0, EXACT);
    }

    /** numpy.quantile(MINUTES, [.25, .5, .75]). */
    @Test
    void quartilesAreThoseOfNumPy() {
        Quartiles quartiles = Quartiles.of(MINUTES);
        assertThat(quartiles.first()).isCloseTo(8.425, EXACT);
        assertThat(quartiles.median()).isCloseTo(14.95, EXACT);
        assertThat(quartiles.third()).isCloseTo(24.2, EXACT);
    }

    @Test
    void belowFiveLearnersNothingIsComputed() {
        assertThat(ItemStatistics.of(RESPONSES.subList(0, 4))).isEmpty();
        assertThat(ItemStatistics.of(RESPONSES.subList(0, 5))).isPresent();
        assertThat(ItemStatistics.of(List.of())).isEmpty();
    }

    @Test
    void whereAllScoreTheSameNothingTellsThemApart() {
        Response same = new Response(0.5, 0.5, 3, Optional.empty(), false, 1);
        ItemStatistics found = ItemStatistics.of(Collections.nCopies(8, same)).orElseThrow();
        assertThat(found.discrimination()).isEmpty();
        assertThat(found.tries()).isEmpty();
        assertThat(found.flagged()).isFalse();
    }

    @Test
    void anItemIsFlaggedWhereTheGoodAreNoBetterUnlessNearlyAllAreRight() {
        assertThat(ItemStatistics.of(backwards(0.2)).orElseThrow().flagged()).isTrue();
        assertThat(ItemStatistics.of(backwards(0.96)).orElseThrow().flagged()).isFalse();
        assertThat(ItemStatistics.of(RESPONSES).orElseThrow().flagged()).isFalse();
    }

    /** Whoever earned more elsewhere scores a little less here. */
    private static List<Response> backwards(double from) {
        return IntStream.range(0, 10)
                .mapToObj(i -> new Response(from + 0.004 * i, from, -i, Optional.of(1), false, 1))
                .toList();
    }
}
