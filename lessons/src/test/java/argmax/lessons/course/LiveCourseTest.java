package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCourseTest {
    private static final String INDEX = """
            title: %s
            units:
              - title: Unit
                summary: One lesson.
                folder: unit
                lessons: [only]
            """;
    private static final String LESSON = """
            ---
            number: "1.1"
            title: Only
            goal: Be read.
            minutes: 5
            ---
            %s
            """;

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("unit/only"));
        save("course.yaml", INDEX.formatted("First"));
        save("unit/only/lesson.md", LESSON.formatted("Text."));
    }

    @Test
    void aFileThatWasSavedIsReadAgain() throws IOException {
        LiveCourse course = new LiveCourse(folder, now::get);
        Course before = course.get();
        save("course.yaml", INDEX.formatted("Second"));

        assertThat(course.get()).isSameAs(before);
        later();
        assertThat(course.get().title()).isEqualTo("Second");
        later();
        assertThat(course.get()).isSameAs(course.get());
    }

    @Test
    void whileThereAreMistakesTheLastSoundStateStays() throws IOException {
        LiveCourse course = new LiveCourse(folder, now::get);
        save("unit/only/lesson.md", LESSON.formatted("::exercise nowhere"));
        later();

        assertThat(course.get().title()).isEqualTo("First");
        assertThat(course.mistakes()).singleElement().asString().startsWith("unit/only/lesson.md:7: there is no exercise");

        save("unit/only/lesson.md", LESSON.formatted("Better."));
        later();
        assertThat(course.get().lesson("only").orElseThrow().blocks().toString()).contains("Better.");
        assertThat(course.mistakes()).isEmpty();
    }

    @Test
    void aCourseThatIsUnsoundFromTheStartIsRefused() throws IOException {
        save("course.yaml", "titel: x");
        assertThatThrownBy(() -> new LiveCourse(folder, now::get)).isInstanceOf(InvalidCourse.class);
    }

    private void later() {
        now.updateAndGet(instant -> instant.plusSeconds(1));
    }

    /** With a time of its own: file systems may not tell two moments apart. */
    private void save(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        long last = Files.exists(path) ? Files.getLastModifiedTime(path).toMillis() : 0;
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.fromMillis(last + 1000));
    }
}
