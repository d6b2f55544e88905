package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseCheckTest {
    @Test
    void theSampleIsSound() {
        assertThat(CourseCheck.run(SampleCourse.FOLDER, 20).mistakes()).isEmpty();
    }

    @Test
    void aFileThatNothingRefersToIsFound(@TempDir Path folder) throws IOException {
        copy(folder);
        Files.writeString(folder.resolve("one/first/exercises/forgotten.yaml"), "type: choice\n");
        Files.writeString(folder.resolve("one/first/README.md"), "For authors.\n");
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.writeString(folder.resolve(".git/objects/ab12"), "kept elsewhere");
        Files.writeString(folder.resolve("one/first/.lesson.md.swp"), "an editor's");

        assertThat(CourseCheck.run(folder, 20).mistakes())
                .singleElement()
                .hasToString("one/first/exercises/forgotten.yaml:1: nothing refers to this file, so nobody sees it");
    }

    @Test
    void aFileInAnotherEncodingIsFound(@TempDir Path folder) throws IOException {
        copy(folder);
        Path lesson = folder.resolve("one/first/lesson.md");
        Files.writeString(lesson, Files.readString(lesson) + "\nDie Größe.\n", StandardCharsets.ISO_8859_1);

        assertThat(CourseCheck.run(folder, 20).mistakes())
                .anySatisfy(mistake -> assertThat(mistake.toString()).endsWith(": has a character that is no UTF-8"));
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SampleCourse.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(SampleCourse.FOLDER.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    poisson-mean     | when: sum                | when: sum/3              | 21: boxes[1].misconceptions[1].when is told from
                    poisson-mean     | rate: 2.5                | rate: 2.6                | 27: checks[1].answers.rate is 2.6, but
                    poisson-mean     | rate: 2.5                | ratio: 2.5               | 27: checks[1].answers.ratio is no answer here
                    poisson-mean     | a: 3, b: 4, c: 0.5       | a: 3, b: 4               | 26: checks[1].given has to give a value to each
                    poisson-mean     | answer: sum/3            | answer: log(c)           | 19: boxes[1].answer isn't finite for {
                    poisson-mean     | '{{sum/3}}'              | '{{1/c}}'                | 13: solution has a number that isn't finite for {
                    exponential-rate | answer: n/(S-d*n)        | answer: log(n-40)        | 9: answer is refused, or isn't finite in most
                    exponential-rate | when: S/n                | when: 1/(S/n-d)          | 11: misconceptions[1].when is told from
                    blobs-line       | epochs: 20}              | epochs: 99}              | 24: reference can't be run: Epochs
                    blobs-line       | inputs: [x1, x2], epochs | inputs: [x1], epochs      | 24: reference misses the threshold for 20
                    blobs-line       | start: [x1]              | start: [x1, x2]          | 1: starter reaches the threshold for
                    """)
    void anExerciseThatGradesWronglyIsFound(String id, String right, String wrong, String problem) {
        CourseFiles sample = CourseFiles.in(SampleCourse.FOLDER);
        CourseFiles changed = path -> sample.read(path)
                .map(text -> path.endsWith(id + ".yaml") ? text.replace(right, wrong) : text);

        assertThat(CourseCheck.run(changed, 20).mistakes())
                .anySatisfy(mistake -> assertThat(mistake.toString()).contains("/" + id + ".yaml:" + problem));
    }
}
