package argmax.engine.stat.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Draws;
import argmax.engine.stat.Interval;
import argmax.engine.stat.Law;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final double[] DATA = {0.8, 1.7, 2.9, 0.4, 3.3, 1.1, 2.2, 0.9, 5.1, 1.6};
    private final Resampled mean = new Bootstrap(100_000, 7).of(10, BootstrapTest::meanOf);

    @Test
    void theErrorOfAMeanIsTheClosedForm() {
        // √(Σ(x − x̄)²)/n
        double squares = Arrays.stream(DATA).map(x -> (x - 2) * (x - 2)).sum();
        assertThat(mean.estimate()).isCloseTo(2, within(1e-12));
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(squares) / 10, within(0.004));
        assertThat(mean.bias()).isCloseTo(0, within(0.006));
    }

    @Test
    void theIntervalsAreThoseOfScipy() {
        // scipy 1.10.1: stats.bootstrap((x,), np.mean, confidence_level=.9, n_resamples=400000, method=…)
        Interval percentile = mean.percentile(0.9);
        assertThat(percentile.low()).isCloseTo(1.33, within(0.011));
        assertThat(percentile.high()).isCloseTo(2.74, within(0.011));
        double acceleration = Bootstrap.acceleration(10, BootstrapTest::meanOf);
        assertThat(acceleration).isCloseTo(0.0521782505810463, within(1e-12));
        Interval corrected = mean.corrected(0.9, acceleration);
        assertThat(corrected.low()).isCloseTo(1.42, within(0.021));
        assertThat(corrected.high()).isCloseTo(2.88, within(0.021));
    }

    @Test
    void aPercentileLiesBetweenReplicatesAsNumpyDoes() {
        // numpy 1.24.2: quantile([1, 2, 4, 8], [.1, .9]) = 1.3, 6.8
        Interval interval = new Resampled(3, List.of(8.0, 1.0, 4.0, 2.0)).percentile(0.8);
        assertThat(interval.low()).isCloseTo(1.3, within(1e-12));
        assertThat(interval.high()).isCloseTo(6.8, within(1e-12));
    }

    @Test
    void theSameSeedDrawsTheSameRows() {
        Resampled three = new Bootstrap(50, 3).of(10, BootstrapTest::meanOf);
        assertThat(new Bootstrap(50, 3).of(10, BootstrapTest::meanOf)).isEqualTo(three);
        assertThat(new Bootstrap(50, 4).of(10, BootstrapTest::meanOf)).isNotEqualTo(three);
    }

    @Test
    void strataKeepTheirSizesAndScatterLess() {
        int[] strata = {0, 1, 1, 0, 1};
        double[] values = {0, 10, 11, 1, 12};
        Bootstrap bootstrap = new Bootstrap(20_000, 5);
        Resampled kept = bootstrap.of(strata, rows -> {
            assertThat(Arrays.stream(rows).map(row -> strata[row]).toArray()).containsExactly(strata);
            return Arrays.stream(rows).mapToDouble(row -> values[row]).sum();
        });
        // Two draws of variance 1/4 and three of variance 2/3
        assertThat(kept.standardError()).isCloseTo(Math.sqrt(2.5), within(0.03));
    }

    @Test
    void ninetyPercentIntervalsHoldTheTruthNearlySoOften() {
        int held = 0;
        int experiments = 400;
        for (int experiment = 0; experiment < experiments; experiment++) {
            double[] data = Draws.sample(Law.GAUSSIAN, 1, 40, 100 + experiment);
            Resampled found = new Bootstrap(400, experiment)
                    .of(40, rows -> Arrays.stream(rows).mapToDouble(row -> data[row]).average().orElseThrow());
            held += found.percentile(0.9).contains(1) ? 1 : 0;
        }
        // Standard error of a share of .9 in 400: .015; the percentile interval of 40 rows is a little short.
        assertThat((double) held / experiments).isBetween(0.83, 0.95);
    }

    @Test
    void whatCantBeResampledIsRefused() {
        assertThatThrownBy(() -> new Bootstrap(1, 0)).isInstanceOf(InvalidValue.class).hasMessageContaining("replicates");
        assertThatThrownBy(() -> new Bootstrap(10, 0).of(0, BootstrapTest::meanOf))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rows");
        assertThatThrownBy(() -> new Bootstrap(10, 0).of(5, rows -> Double.NaN))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("estimate");
        assertThatThrownBy(() -> mean.percentile(1)).isInstanceOf(InvalidValue.class).hasMessageContaining("level");
        assertThatThrownBy(() -> new Resampled(9, List.of(1.0, 2.0)).corrected(0.9, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("share");
    }

    private static double meanOf(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += DATA[row];
        }
        return sum / rows.length;
    }
}
