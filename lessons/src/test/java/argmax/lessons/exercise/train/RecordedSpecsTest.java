package argmax.lessons.exercise.train;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.RunJson;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Watched;
import argmax.lessons.course.Course;
import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers that are kept ask for the runs that they asked for when they were given. The file was written on 21 November 2026 by the
 * code that built networks from a fixed list of keys, before specifications were texts.
 */
class RecordedSpecsTest {
    private static final Path FILE = Path.of("src/test/resources/argmax/lessons/exercise/train/recorded-specs.txt");
    private static final Pattern BAR = Pattern.compile(" \\| ");

    static Stream<List<String>> recorded() throws IOException {
        return Files.readAllLines(FILE).stream().map(line -> List.of(BAR.split(line, 4)));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void anAnswerAsksForTheRunThatItAlwaysAskedFor(List<String> line) {
        Exercise exercise =
                Course.read().exercise(line.getFirst()).orElseGet(() -> SampleCourse.exercise(line.getFirst()));
        Variant variant = Variants.draw(exercise, Long.parseLong(line.get(1)));
        RunSpec recorded = ((Watched) RunJson.readSpec(line.get(3))).withFrames();
        assertThat(Grader.run(exercise, variant, Grader.read(exercise, variant, raw(line.get(2))))).hasValue(recorded);
    }

    private static Map<String, List<String>> raw(String answer) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        Pattern.compile("; ").splitAsStream(answer).filter(setting -> !setting.isEmpty()).forEach(setting -> {
            String name = setting.substring(0, setting.indexOf('='));
            String value = setting.substring(setting.indexOf('=') + 1);
            raw.put(name, name.equals("inputs") ? List.of(value.split(", ", -1)) : List.of(value));
        });
        return raw;
    }
}
