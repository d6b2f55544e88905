package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.exercise.ExerciseReader;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.exercise.ExerciseTypes;
import argmax.lessons.file.Mistake;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's guide for authors says what is so. */
class GuideTest {
    private static final Pattern FILE = Pattern.compile("```\\w+ (?<path>\\S+)\n(?<text>.*?)```", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile("is no key here; there are (?<keys>.*)");

    static List<ExerciseType> types() {
        return ExerciseTypes.all();
    }

    @Test
    void theWorkedExampleIsASoundCourse(@TempDir Path folder) throws IOException {
        Matcher files = FILE.matcher(readme());
        int count = 0;
        while (files.find()) {
            Path file = folder.resolve(files.group("path"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.group("text"));
            count++;
        }
        assertThat(count).isEqualTo(3);
        assertThat(CourseCheck.run(folder, 20).mistakes()).isEmpty();
        assertThat(Course.read(folder).exercise("sum-of-dice")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKeyOfEveryTypeStandsInItsRow(ExerciseType type) throws IOException {
        String row = readme().lines().filter(line -> line.startsWith("| `" + type.name() + "` |")).findFirst().orElse("");
        String common = section("### Keys of all exercises");
        assertThat(keys(type)).isNotEmpty().allSatisfy(key -> assertThat(row + common).contains("`" + key + "`"));
    }

    /** What the reader names when it meets a key that there isn't. */
    private static List<String> keys(ExerciseType type) {
        List<Mistake> mistakes = new ArrayList<>();
        String text = "type: %s\nno-such-key: 1\n".formatted(type.name());
        Section file = Section.read(text, new Source("guide.yaml", Set.of(), mistakes)).orElseThrow();
        ExerciseReader.read("guide", text, file);
        return mistakes.stream()
                .filter(mistake -> mistake.problem().startsWith("no-such-key"))
                .map(mistake -> KNOWN.matcher(mistake.problem()))
                .filter(Matcher::find)
                .flatMap(keys -> Pattern.compile(", ").splitAsStream(keys.group("keys")))
                .toList();
    }

    private static String section(String heading) throws IOException {
        String rest = readme().substring(readme().indexOf(heading) + heading.length());
        return rest.substring(0, rest.indexOf("\n##"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
