package argmax.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LadderTest {
    @ParameterizedTest
    @FieldSource("argmax.engine.bench.Ladder#RUNGS")
    void eachNetworkReadsAsManyDigitsAsItsLessonPromises(Ladder rung) {
        assertThat(rung.climb(1).accuracy()).isGreaterThanOrEqualTo(rung.accuracy());
    }
}
