package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.net.Optimiser;
import org.junit.jupiter.api.Test;

class EngineTest {
    @Test
    void theReferenceOfTheIrisLessonReachesItsAccuracy() {
        RunResult result = Engine.run(Specs.iris(new Optimiser.Adam(0.01), 40, 1L, 2L, 3L), report -> {});

        assertThat(result).isInstanceOfSatisfying(RunResult.Finished.class, finished -> {
            assertThat(finished.curves()).hasSize(40);
            assertThat(finished.assessment().score()).isBetween(0.93, 0.98);
        });
    }

    @Test
    void logisticRegressionReachesTheBestAccuracyThatBlobsAllow() {
        RunResult result = Engine.run(Specs.blobs(20), report -> {});

        assertThat(result).isInstanceOfSatisfying(RunResult.Finished.class, finished -> assertThat(
                        finished.assessment().score())
                .isBetween(0.91, 0.93));
    }
}
