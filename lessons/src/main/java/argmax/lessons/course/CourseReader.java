package argmax.lessons.course;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.file.Mistake;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code course.yaml} and all that it names. */
final class CourseReader {
    private static final String INDEX = "course.yaml";
    private final List<Mistake> mistakes = new ArrayList<>();
    private final FilesInUse files;
    private final List<ReadExercise> exercises = new ArrayList<>();

    private CourseReader(CourseFiles files) {
        this.files = new FilesInUse(files, mistakes);
    }

    static ReadCourse read(CourseFiles files) {
        CourseReader reader = new CourseReader(files);
        Course course = reader.course();
        reader.checkExerciseIds();
        reader.checkTerms(course);
        return new ReadCourse(course, List.copyOf(reader.exercises), List.copyOf(reader.mistakes), reader.files.unread());
    }

    private Course course() {
        Source source = new Source(INDEX, new LinkedHashSet<>(), mistakes);
        String text = files.read(INDEX).orElse("");
        if (text.isEmpty()) {
            source.refuse(1, "there is no such file, or it is empty");
            return new Course("", List.of());
        }
        return Section.read(text, source).map(this::course).orElseGet(() -> new Course("", List.of()));
    }

    private Course course(Section index) {
        index.only("title", "units");
        Set<String> slugs = slugs(index);
        List<Course.Unit> units = new ArrayList<>();
        for (Section unit : index.sections("units")) {
            units.add(unit(unit, units.size() + 1, slugs));
        }
        return new Course(index.text("title"), units);
    }

    /** All slugs of the course; known before the first lesson is read, since lessons link to each other. */
    private static Set<String> slugs(Section index) {
        Set<String> slugs = new LinkedHashSet<>();
        for (Section unit : index.sections("units")) {
            for (String slug : unit.texts("lessons")) {
                if (!slug.matches("[a-z0-9-]+")) {
                    unit.refuse("lessons", "has \"%s\"; allowed are lower-case letters, digits and hyphens".formatted(slug));
                } else if (!slugs.add(slug)) {
                    unit.refuse("lessons", "has \"%s\", which stands before already".formatted(slug));
                }
            }
        }
        return slugs;
    }

    private Course.Unit unit(Section unit, int number, Set<String> slugs) {
        unit.only("title", "summary", "folder", "lessons");
        List<Lesson> lessons = new ArrayList<>();
        for (String slug : unit.texts("lessons")) {
            String folder = unit.text("folder") + "/" + slug;
            String file = folder + "/lesson.md";
            files.read(file)
                    .ifPresentOrElse(
                            text -> lessons.add(new LessonReader(folder, files, new Source(file, slugs, mistakes), exercises)
                                    .read(slug, text)),
                            () -> unit.refuse("lessons", "has \"%s\", but there is no file %s".formatted(slug, file)));
        }
        return new Course.Unit(number, unit.text("title"), unit.text("summary"), lessons);
    }

    private void checkTerms(Course course) {
        Map<String, Lesson> explained = new HashMap<>();
        for (Lesson lesson : course.lessons()) {
            for (Lesson.Term term : lesson.terms()) {
                Lesson other = explained.putIfAbsent(term.anchor(), lesson);
                if (other != null) {
                    mistakes.add(new Mistake(INDEX, 1, "%s and %s both explain the term \"%s\"; one place does"
                            .formatted(other.slug(), lesson.slug(), term.name())));
                }
            }
        }
    }

    private void checkExerciseIds() {
        Set<String> ids = new HashSet<>();
        for (ReadExercise read : exercises) {
            String id = read.exercise().id();
            if (!ids.add(id)) {
                read.file().source().refuse(1, "there is another exercise \"%s\"; ids are unique in the course".formatted(id));
            }
        }
    }
}
