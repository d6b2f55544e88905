package argmax.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.stat.distribution.Distribution;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawsBenchTest {
    @Test
    void aLawIsOneLineOfJsonWithTheBareSamplerBesideIt() {
        DrawsBench uniform =
                DrawsBench.all().stream().filter(bench -> bench.law().equals("Uniform")).findFirst().orElseThrow();
        assertThat(uniform.line())
                .matches("\\{\"peer\":\"argmax\",\"job\":\"draws\",\"law\":\"Uniform\",\"draws\":1000000,"
                        + "\"seconds\":\\d+\\.\\d+,\"bare_seconds\":\\d+\\.\\d+,\"ratio\":\\d+\\.\\d+}");
    }

    @Test
    void everyLawIsTimed() {
        JsonSubTypes named = Distribution.class.getAnnotation(JsonSubTypes.class);
        assertThat(DrawsBench.all())
                .extracting(DrawsBench::law)
                .containsAll(Arrays.stream(named.value()).map(JsonSubTypes.Type::name).toList())
                .contains("MultivariateGaussian");
    }
}
