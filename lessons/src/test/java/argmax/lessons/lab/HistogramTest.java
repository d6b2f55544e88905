package argmax.lessons.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void binsBeginAtTheLowestValueEndAtTheHighestAndHoldTheirLowerEdge() {
        Histogram histogram = Histogram.of(new double[] {1.0, 1.5, 1.75, 3.25}, 0, 0.5);
        assertThat(histogram.first()).isEqualTo(2);
        assertThat(histogram.counts()).containsExactly(1, 2, 0, 0, 1);
        assertThat(histogram.centres()).containsExactly(1.25, 1.75, 2.25, 2.75, 3.25);
    }

    @Test
    void valuesBelowTheOriginHaveBinsToo() {
        assertThat(Histogram.of(new double[] {-0.1, 0.1}, 0, 0.5).centres()).containsExactly(-0.25, 0.25);
    }

    @Test
    void noValuesMakeNoBins() {
        assertThat(Histogram.of(new double[0], 0, 1).counts()).isEmpty();
    }
}
