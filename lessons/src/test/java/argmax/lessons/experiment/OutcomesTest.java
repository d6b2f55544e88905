package argmax.lessons.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.experiment.Experiment.Given;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    /** Counts how often it is done. */
    private record Counted(AtomicInteger times) implements Experiment {
        @Override
        public String name() {
            return "counted";
        }

        @Override
        public List<String> numbers() {
            return List.of("n");
        }

        @Override
        public List<String> outcomes() {
            return List.of("sum");
        }

        @Override
        public Map<String, Double> run(Given given, long seed) {
            times.incrementAndGet();
            return Map.of("sum", given.number("n") + seed);
        }
    }

    @Test
    void theSameSettingsAreTriedOnceAndOthersAnew() {
        AtomicInteger times = new AtomicInteger();
        Experiment experiment = new Counted(times);

        assertThat(Outcomes.of(experiment, given(2), 5)).containsEntry("sum", 7.0);
        assertThat(Outcomes.of(experiment, given(2), 5)).containsEntry("sum", 7.0);
        assertThat(times).hasValue(1);
        assertThat(Outcomes.of(experiment, given(3), 5)).containsEntry("sum", 8.0);
        assertThat(Outcomes.of(experiment, given(2), 6)).containsEntry("sum", 8.0);
        assertThat(times).hasValue(3);
    }

    @Test
    void theOldestIsForgotten() {
        AtomicInteger times = new AtomicInteger();
        Experiment experiment = new Counted(times);
        for (int n = 0; n < 600; n++) {
            Outcomes.of(experiment, given(1000 + n), 1);
        }
        Outcomes.of(experiment, given(1000), 1);

        assertThat(times).hasValue(601);
    }

    private static Given given(double n) {
        return new Given(Map.of("n", n), Map.of());
    }
}
