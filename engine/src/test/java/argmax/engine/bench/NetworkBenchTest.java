package argmax.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkBenchTest {
    @Test
    void aJobIsOneLineOfJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NetworkBench.of(List.of("iris", "--threads", "2", "--backend", "fused"))
                .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .matches("\\{\"peer\":\"argmax\",\"backend\":\"fused\",\"threads\":2,\"job\":\"iris\",\"seconds\":0\\.\\d+,"
                        + "\"loss\":0\\.0\\d+,\"samples_per_second\":\\d+}\\R");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        refused("job is titanic; allowed is one of iris, jets128, jets1024, mnist, convolution", "titanic");
        refused("--backend is cuda; allowed is fused or nd4j", "iris", "--backend", "cuda");
        refused("--threads is 3; allowed is 1 or 2", "--threads", "3");
        refused("--threads is missing; allowed is 1 or 2", "--threads");
        refused("option is --fast; allowed is --backend or --threads", "--fast");
    }

    private static void refused(String message, String... words) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> NetworkBench.of(List.of(words)))
                .withMessage(message);
    }
}
