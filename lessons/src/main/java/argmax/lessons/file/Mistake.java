package argmax.lessons.file;

/**
 * Something wrong in a course file.
 *
 * @param file its path below the course's folder
 * @param line counted from 1
 * @param problem which key, what is wrong with it, and what is allowed
 */
public record Mistake(String file, int line, String problem) {
    /** As compilers write it: {@code file:line: problem}. */
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, problem);
    }
}
