package argmax.web.browser;

import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lab as it begins, at phone and desktop width, light and dark; the pictures lie in target/screenshots. */
class LabsIT {
    private static Site site;

    @TempDir
    private static Path data;

    @BeforeAll
    static void open() {
        site = Site.open(data);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<String> paths() {
        return Labs.all().stream().map(Lab::slug).map(slug -> "/labs/" + slug);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aLabFitsEveryWindowAndIsAccessible(String path) {
        site.look(path);
    }
}
