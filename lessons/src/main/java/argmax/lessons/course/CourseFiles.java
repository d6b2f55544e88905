package argmax.lessons.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a course lie. */
interface CourseFiles {
    /** The text of the file at {@code path} below the course's folder; empty where there is none. */
    Optional<String> read(String path);

    /** The files that ship with the program. */
    static CourseFiles shipped() {
        return path -> {
            try (InputStream file = CourseFiles.class.getResourceAsStream("/argmax/course/" + path)) {
                return file == null
                        ? Optional.empty()
                        : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The files in a folder. */
    static CourseFiles in(Path folder) {
        return path -> {
            try {
                Path file = folder.resolve(path);
                return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
