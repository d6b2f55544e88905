package argmax.lessons.lab.coin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.stat.sampling.LargeNumbers.Running;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.form.Values;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CoinLabTest {
    private final CoinLab lab = new CoinLab();

    @Test
    void moreTossesOfOneSeedContinueTheSameCoin() {
        Tosses few = Tosses.of(0.3, 200, 5);
        Tosses many = Tosses.of(0.3, 5000, 5);

        assertThat(many.heads(200)).isEqualTo(few.heads(200)).isEqualTo(Tosses.heads(few.end()));
        for (Running look : many.looks()) {
            assertThat(many.heads(look.n())).isEqualTo(Tosses.heads(look));
        }
    }

    @Test
    void theBandOfAFairCoinIsOneOverTheRootOfN() {
        Running end = Tosses.of(0.5, 400, 1).end();

        assertThat(end.low()).isCloseTo(0.45, within(1e-12));
        assertThat(end.high()).isCloseTo(0.55, within(1e-12));
        assertThat(Tosses.of(0.5, 400, 1).twoDeviations(400)).isCloseTo(20, within(1e-12));
    }

    /** scipy.stats.binom(100, .5): P(40 <= k <= 60) = 0.9648. */
    @Test
    void aboutNinetyFiveCoinsOfAHundredLieInTheBand() {
        long inside = LongStream.rangeClosed(1, 400)
                .filter(seed -> Math.abs(Tosses.of(0.5, 100, seed).end().mean() - 0.5) <= 0.1 + 1e-9)
                .count();

        assertThat(inside / 400.0).isCloseTo(0.9648, within(0.037));
    }

    /** scipy.stats.beta(a + k, b + n - k): for k of n heads the mean, and the ends of the middle 95 %. */
    @Test
    void theTableOfBeliefsHoldsThePosterior() {
        List<Figure> figures = draw(Map.of("n", "10", "p", "1", "a", "2", "b", "3"));
        List<String> last = figures.get(1).table().rows().getLast();

        assertThat(last).containsExactly("10", "10", "Beta(12, 3)", "0.8", "0.572", "0.953");
    }

    @Test
    void eachBeliefIsDrawnToTheSameHeightHoweverNarrow() {
        Plot belief = (Plot) draw(Map.of("n", "100000", "a", "5", "b", "1")).get(1);

        assertThat(belief.layers()).filteredOn(Layer.Line.class::isInstance).hasSize(4).allSatisfy(layer ->
                assertThat(Collections.max(((Layer.Line) layer).y())).isBetween(0.98, 1.0 + 1e-9));
    }

    private List<Figure> draw(Map<String, String> state) {
        return lab.draw(Values.read(lab.controls(), state.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())))), 1);
    }
}
