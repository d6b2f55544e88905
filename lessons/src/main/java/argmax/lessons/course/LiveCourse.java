package argmax.lessons.course;

import argmax.lessons.file.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A course in a folder that is read again when a file of it has changed. While there are mistakes in it, the last sound state
 * stays.
 */
public final class LiveCourse implements Supplier<Course> {
    /** Files are not looked at more often than this. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path folder;
    private final InstantSource clock;
    private Course course;
    private List<Mistake> mistakes = List.of();
    private Map<Path, FileTime> seen = Map.of();
    private Instant looked;

    /**
     * Reads the course in {@code folder}.
     *
     * @throws InvalidCourse with every mistake in its files
     */
    public LiveCourse(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.looked = clock.instant();
        this.course = Course.read(folder);
    }

    /** The course as its files have it now, or as they last had it without mistakes. */
    @Override
    public synchronized Course get() {
        Instant now = clock.instant();
        if (now.isBefore(looked.plus(PAUSE))) {
            return course;
        }
        looked = now;
        times().filter(found -> !found.equals(seen)).ifPresent(found -> {
            readAgain();
            seen = found;
        });
        return course;
    }

    /** What is wrong with the files since the course that {@link #get} returns was read. */
    public synchronized List<Mistake> mistakes() {
        return mistakes;
    }

    private void readAgain() {
        try {
            course = Course.read(folder);
            mistakes = List.of();
        } catch (InvalidCourse e) {
            mistakes = e.mistakes();
        }
    }

    /** When each file was saved; empty while one is: editors put a new file in the place of the old, and the next look finds it. */
    private Optional<Map<Path, FileTime>> times() {
        Map<Path, FileTime> times = new TreeMap<>();
        try {
            for (Path file : CourseFiles.visible(folder)) {
                times.put(file, Files.getLastModifiedTime(file));
            }
            return Optional.of(times);
        } catch (NoSuchFileException beingSaved) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
