package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A course in a folder of somebody's own, served while it is being written. */
@Timeout(60)
class OwnCourseTest {
    private static final String LESSON = """
            ---
            number: "1.1"
            title: Dice
            goal: Throw them.
            minutes: 5
            ---
            %s
            """;

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T08:00:00Z"));

    @Test
    void whatIsSavedIsSeenAtTheNextReloadAndMistakesAreToldAboveThePage() throws IOException {
        Files.createDirectories(folder.resolve("games/dice"));
        save("course.yaml", """
                title: Games of chance
                units:
                  - title: Games
                    summary: One lesson.
                    folder: games
                    lessons: [dice]
                """);
        save("games/dice/lesson.md", LESSON.formatted("Six sides."));
        try (TestApp app = TestApp.serve(folder, now::get)) {
            Browserless guest = app.guest();
            assertThat(guest.get("/").text("main")).contains("Games of chance", "Dice");
            assertThat(guest.get("/lessons/dice").text("main")).contains("Six sides.");

            save("games/dice/lesson.md", LESSON.formatted("Twenty sides."));
            assertThat(later(guest).text("main")).contains("Twenty sides.");

            save("games/dice/lesson.md", LESSON.formatted("::lab roulette"));
            Answer broken = later(guest);
            assertThat(broken.text("main")).contains("Twenty sides.");
            assertThat(broken.text(".author-notes")).contains("games/dice/lesson.md:7: there is no lab \"roulette\"");
        }
    }

    private Answer later(Browserless guest) {
        now.updateAndGet(instant -> instant.plusSeconds(1));
        return guest.get("/lessons/dice");
    }

    /** With a time of its own: file systems may not tell two moments apart. */
    private void save(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        long last = Files.exists(path) ? Files.getLastModifiedTime(path).toMillis() : 0;
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.fromMillis(last + 1000));
    }
}
