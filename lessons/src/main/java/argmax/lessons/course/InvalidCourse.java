package argmax.lessons.course;

import argmax.lessons.file.Mistake;
import java.util.List;
import java.util.stream.Collectors;

/** A course that can't be used as it is. The message lists every mistake, one per line. */
public final class InvalidCourse extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Mistake> mistakes;

    InvalidCourse(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
