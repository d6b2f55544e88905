package argmax.lessons.course;

import argmax.lessons.file.Mistake;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Files as they are, and which of them somebody has read. What is no UTF-8 is noted with its line. */
final class FilesInUse implements CourseFiles {
    /** What decoding puts where bytes are no character. */
    private static final char NO_CHARACTER = '\ufffd';

    private final CourseFiles files;
    private final List<Mistake> mistakes;
    private final Set<String> read = new LinkedHashSet<>();

    FilesInUse(CourseFiles files, List<Mistake> mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    @Override
    public Optional<String> read(String path) {
        Optional<String> text = files.read(path);
        boolean first = text.isPresent() && read.add(path);
        text.filter(found -> first && found.indexOf(NO_CHARACTER) >= 0).ifPresent(found -> {
            long line = found.substring(0, found.indexOf(NO_CHARACTER)).chars().filter(c -> c == '\n').count() + 1;
            mistakes.add(new Mistake(path, (int) line, "has a character that is no UTF-8"));
        });
        return text;
    }

    /** The files that nobody has read, in alphabetical order; notes for authors may lie anywhere as README.md. */
    List<String> unread() {
        Set<String> unread = new TreeSet<>(files.all());
        unread.removeAll(read);
        unread.removeIf(path -> path.equals("README.md") || path.endsWith("/README.md"));
        return List.copyOf(unread);
    }
}
