package argmax.lessons.file;

import argmax.lessons.lab.LabCheck;
import argmax.lessons.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file that is being read, with the lists that take what is said of it.
 *
 * @param file its path below the course's folder
 * @param lessons the slugs that links may lead to
 * @param mistakes those of all files so far
 * @param notes what is worth knowing of files without being wrong, such as measured margins
 */
public record Source(String file, Set<String> lessons, List<Mistake> mistakes, List<String> notes) {
    /** With a list for notes of its own. */
    public Source(String file, Set<String> lessons, List<Mistake> mistakes) {
        this(file, lessons, mistakes, new ArrayList<>());
    }

    public void refuse(int line, String problem) {
        mistakes.add(new Mistake(file, line, problem));
    }

    /** Notes the flaws of a text that begins at {@code firstLine} of this file, and its links that lead nowhere. */
    public void check(Document document, int firstLine) {
        document.flaws().forEach(flaw -> refuse(firstLine + flaw.line() - 1, flaw.problem()));
        for (Document.LessonLink link : document.links()) {
            checkLesson(link.slug(), firstLine + link.line() - 1);
        }
        for (Document.LabLink link : document.labs()) {
            LabCheck.problems(link.address()).forEach(problem -> refuse(firstLine + link.line() - 1, problem));
        }
    }

    public void checkLesson(String slug, int line) {
        if (!lessons.contains(slug)) {
            refuse(line, "there is no lesson \"%s\" in course.yaml".formatted(slug));
        }
    }
}
