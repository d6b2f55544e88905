package argmax.web.lesson;

import argmax.lessons.file.Mistake;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is wrong with a course that is being written, for a note above every page.
 *
 * @param current the mistakes of this moment
 */
public record AuthorNotes(Supplier<List<Mistake>> current) {
    public List<Mistake> mistakes() {
        return current.get();
    }
}
