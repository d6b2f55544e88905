package argmax.lessons.course;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.file.Mistake;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import argmax.lessons.homework.Homework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        reader.checkOwnRuns();
        return new ReadCourse(course, List.copyOf(reader.exercises), List.copyOf(reader.mistakes), reader.files.unread());
    }

    private Course course() {
        Source source = new Source(INDEX, new LinkedHashSet<>(), mistakes);
        String text = files.read(INDEX).orElse("");
        if (text.isEmpty()) {
            source.refuse(1, "there is no such file, or it is empty");
            return new Course("", List.of(), Course.Coursework.NOTHING);
        }
        return Section.read(text, source).map(this::course).orElseGet(() -> new Course("", List.of(), Course.Coursework.NOTHING));
    }

    private Course course(Section index) {
        index.only("title", "units", "homework");
        Set<String> slugs = slugs(index);
        List<Course.Unit> units = new ArrayList<>();
        for (Section unit : index.sections("units")) {
            units.add(unit(unit, units.size() + 1, slugs));
        }
        return new Course(index.text("title"), units, homework(index.section("homework"), slugs));
    }

    private Course.Coursework homework(Section section, Set<String> slugs) {
        if (section.keys().isEmpty()) {
            return Course.Coursework.NOTHING;
        }
        section.only("sheets", "pass");
        Section pass = section.section("pass").only("percent", "sheets");
        Map<String, Exercise> ofLessons = new HashMap<>();
        exercises.forEach(read -> ofLessons.put(read.exercise().id(), read.exercise()));
        List<Homework> sheets = new ArrayList<>();
        for (String id : section.texts("sheets")) {
            String file = "homework/%s.yaml".formatted(id);
            Optional<String> text = id.matches("[a-z0-9-]{1,40}") ? files.read(file) : Optional.empty();
            if (text.isEmpty() || sheets.stream().anyMatch(other -> other.id().equals(id))) {
                section.refuse("sheets", "has \"%s\", which stands there twice or has no file %s".formatted(id, file));
                continue;
            }
            Source source = new Source(file, slugs, mistakes);
            ExerciseFiles own = new ExerciseFiles("homework/" + id, files, source, exercises);
            Section.read(text.get(), source)
                    .map(sheet -> new HomeworkReader(id, sheet, own, ofLessons).read())
                    .ifPresent(sheets::add);
        }
        return new Course.Coursework(sheets, pass.wholeNumber("percent", 0, 100), pass.wholeNumber("sheets", 0, 100));
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

    private void checkOwnRuns() {
        for (ReadExercise read : exercises) {
            read.exercise().common().draw().own().ifPresent(own -> {
                boolean trains = exercises.stream()
                        .map(ReadExercise::exercise)
                        .anyMatch(other -> other.id().equals(own.exercise()) && other.trains());
                if (!trains) {
                    read.file().refuse("own", "speaks of a run for \"%s\", which is no exercise that trains".formatted(own.exercise()));
                }
            });
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
