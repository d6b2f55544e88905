package argmax.engine.net.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Penalty;
import argmax.engine.net.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static Pace pace(double rate, Schedule schedule) {
        return new Pace(new Learning(new Optimiser.Sgd(rate), schedule, Penalty.NONE, 0));
    }

    @Test
    void aConstantRateStays() {
        Pace pace = pace(0.3, new Schedule.Constant());

        assertThat(pace.rate(0)).isEqualTo(0.3);
        assertThat(pace.rate(100_000)).isEqualTo(0.3);
    }

    @Test
    void stepsMultiplyTheRateAfterEachOfThem() {
        Pace pace = pace(0.8, new Schedule.Step(0.5, 10));

        assertThat(pace.rate(0)).isEqualTo(0.8);
        assertThat(pace.rate(9)).isEqualTo(0.8);
        assertThat(pace.rate(10)).isEqualTo(0.4);
        assertThat(pace.rate(39)).isEqualTo(0.1);
    }

    /** Falls from 0.003 to 0.0001 within T steps where k = 1 / tau = ln 30 / T. */
    @Test
    void theExponentialFallsAsFastAsItsConstantSays() {
        for (int steps : List.of(1000, 2000, 5000)) {
            Pace pace = pace(0.003, new Schedule.Exponential(steps / Math.log(30), 0));

            assertThat(pace.rate(0)).isEqualTo(0.003);
            assertThat(pace.rate(steps)).isCloseTo(0.0001, within(1e-15));
        }
        assertThat(pace(0.003, new Schedule.Exponential(1 / 0.0017006, 0)).rate(2000)).isCloseTo(0.0001, within(1e-8));
    }

    /** The rates of a well-known digit reader: from 0.003 towards 0.0001 with tau = 2000. */
    @Test
    void theExponentialEndsAtItsLeastRate() {
        Pace pace = pace(0.003, new Schedule.Exponential(2000, 0.0001));

        assertThat(pace.rate(0)).isEqualTo(0.003);
        assertThat(pace.rate(2000)).isCloseTo(0.0011669, within(5e-8));
        assertThat(pace.rate(100_000)).isCloseTo(0.0001, within(1e-15));
    }

    @Test
    void inverseTimeHalvesTheRateAfterOneOverKSteps() {
        Pace pace = pace(0.1, new Schedule.InverseTime(0.01));

        assertThat(pace.rate(0)).isEqualTo(0.1);
        assertThat(pace.rate(100)).isCloseTo(0.05, within(1e-15));
        assertThat(pace.rate(900)).isCloseTo(0.01, within(1e-15));
    }

    @Test
    void aPlateauReducesTheRateAgainAndAgain() {
        Pace pace = pace(1, new Schedule.ReduceOnPlateau(0.1, 2));
        List<Double> rates = new ArrayList<>();
        for (double loss : List.of(5.0, 4.0, 4.0, 4.5, 3.9, 4.0, 4.0, 4.0, 4.0)) {
            rates.add(pace.rate(rates.size()));
            pace.hear(loss);
        }

        assertThat(rates).containsExactly(1.0, 1.0, 1.0, 1.0, 0.1, 0.1, 0.1, 0.1 * 0.1, 0.1 * 0.1);
        assertThat(pace.rate(9)).isEqualTo(0.1 * 0.1 * 0.1);
    }

    @Test
    void theLatestRateIsTheOneThatWasUsed() {
        Pace pace = pace(0.8, new Schedule.Step(0.5, 1));

        assertThat(pace.latest()).isEqualTo(0.8);
        double used = pace.rate(2);
        assertThat(pace.latest()).isEqualTo(used).isEqualTo(0.2);
    }
}
