package argmax.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassicsBenchTest {
    /** What {@code engine/bench/classics.py} printed with scikit-learn 1.2. */
    private static final List<String> SCIKIT_LEARN = List.of(
            "{\"peer\": \"sklearn\", \"learner\": \"pca\", \"data\": \"digits\", \"explained\": [0.1398, 0.1364, 0.1242]}",
            "{\"peer\": \"sklearn\", \"learner\": \"pca\", \"data\": \"wdbc\", \"explained\": [0.9821, 0.016, 0.0017]}",
            "{\"peer\": \"sklearn\", \"learner\": \"pca\", \"data\": \"jets\", \"explained\": [0.9295, 0.0704, 0.0001]}");

    @TempDir
    Path folder;

    @Test
    void linesAreThoseOfTheOtherProgramAndAreComparedWithThem() throws IOException {
        Path file = Files.write(folder.resolve("peer"), SCIKIT_LEARN);

        List<String> lines = printed(List.of("classics", "pca", "--against", file.toString()));

        assertThat(lines).hasSize(7);
        assertThat(lines.get(0))
                .isEqualTo(SCIKIT_LEARN.get(0).replace(" ", "").replace("sklearn", "argmax"));
        assertThat(lines.get(1)).isEqualTo("{\"learner\":\"pca\",\"data\":\"digits\",\"holds\":true}");
        assertThat(lines.getLast()).isEqualTo("{\"compared\":3,\"held\":3}");
    }

    @Test
    void eachTargetIsHeldUpToItsLimit() {
        ClassicLine theirs = line(0.9, 100.0, List.of(0.5), 1.0, 0.1);

        assertThat(line(0.89, 102.0, List.of(0.51), 3.0, 0.3).against(theirs).holds()).isTrue();
        assertThat(line(0.8899, 100.0, List.of(0.5), 1.0, 0.1).against(theirs).holds()).isFalse();
        assertThat(line(0.9, 102.1, List.of(0.5), 1.0, 0.1).against(theirs).holds()).isFalse();
        assertThat(line(0.9, 100.0, List.of(0.5102), 1.0, 0.1).against(theirs).holds()).isFalse();
        assertThat(line(0.9, 100.0, List.of(0.5), 3.1, 0.1).against(theirs).holds()).isFalse();
        assertThat(line(0.9, 100.0, List.of(0.5), 1.0, 0.31).against(theirs).holds()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> Benches.of(List.of("classics", "oracle")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("learner is oracle; allowed is one of ");
        assertThatThrownBy(() -> Benches.of(List.of("classics", "--against", folder.resolve("none").toString())))
                .isInstanceOf(InvalidValue.class)
                .hasMessageEndingWith("allowed is a file that can be read");
    }

    private static ClassicLine line(double accuracy, double inertia, List<Double> explained, double fit, double predict) {
        return new ClassicLine("some", "thing", "set", accuracy, inertia, explained, fit, predict);
    }

    private static List<String> printed(List<String> words) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Benches.of(words).accept(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
