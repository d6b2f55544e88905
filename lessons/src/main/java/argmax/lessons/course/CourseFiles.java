package argmax.lessons.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the files of a course lie. */
interface CourseFiles {
    /** The text of the file at {@code path} below the course's folder; empty where there is none. */
    Optional<String> read(String path);

    /** The paths of all files, or none where nobody can tell. */
    default Set<String> all() {
        return Set.of();
    }

    /** The files that ship with the program. */
    static CourseFiles shipped() {
        return in(Shipped.FOLDER);
    }

    /** The files in a folder. */
    static CourseFiles in(Path folder) {
        return new CourseFiles() {
            @Override
            public Optional<String> read(String path) {
                try {
                    Path file = folder.resolve(path);
                    return Files.isRegularFile(file)
                            ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                            : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Set<String> all() {
                try {
                    return visible(folder).stream()
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toSet());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** The files below a folder, without those of version control and editors, whose names or folders begin with a dot. */
    static List<Path> visible(Path folder) throws IOException {
        List<Path> visible = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    visible.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return visible;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** The folder inside the program, whether that is a jar or a folder of classes. */
    final class Shipped {
        private static final Path FOLDER = folder();

        private Shipped() {}

        private static Path folder() {
            URL index = CourseFiles.class.getResource("/argmax/course/course.yaml");
            if (index == null) {
                throw new IllegalStateException("The program was built without its course");
            }
            try {
                URI uri = index.toURI();
                if (uri.getScheme().equals("jar")) {
                    // Stays open as long as the program runs, since its paths are used as long.
                    return FileSystems.newFileSystem(uri, Map.of()).getPath("/argmax/course");
                }
                return Path.of(uri).resolveSibling("");
            } catch (URISyntaxException | IOException e) {
                throw new IllegalStateException("The course inside the program can't be opened", e);
            }
        }
    }
}
