package argmax.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataBenchTest {
    @Test
    void aLineSaysWhatLoadingTook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Benches.of(List.of("data", "titanic", "wine")).accept(new PrintStream(out, true, StandardCharsets.UTF_8));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(lines.getFirst());
        assertThat(first.get("set").asText()).isEqualTo("titanic");
        assertThat(first.get("rows").asInt()).isEqualTo(1309);
        assertThat(first.get("seconds").asDouble()).isNotNegative();
        assertThat(first.get("resident_mb").asInt()).isPositive();
    }

    @Test
    void anUnknownSetIsRefusedBeforeAnythingIsLoaded() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Benches.of(List.of("data", "cats")))
                .withMessageStartingWith("set is cats; allowed is one of iris");
    }
}
