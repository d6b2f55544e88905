package argmax.lessons.course;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import argmax.lessons.prediction.Question;
import argmax.lessons.text.Document.Part;
import argmax.lessons.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a lesson: front matter, Markdown, and the exercises that its directives name. */
final class LessonReader {
    private static final Pattern FRONT_MATTER = Pattern.compile("---\\R(?<yaml>.*?\\R)---\\R(?<text>.*)", Pattern.DOTALL);
    private final String folder;
    private final CourseFiles files;
    private final Source source;
    private final ExerciseFiles exercises;
    private final Set<String> questions = new HashSet<>();
    private final Set<String> labs = new HashSet<>();

    /** @param exercises takes those that are read */
    LessonReader(String folder, CourseFiles files, Source source, List<ReadExercise> exercises) {
        this.folder = folder;
        this.files = files;
        this.source = source;
        this.exercises = new ExerciseFiles(folder + "/exercises", files, source, exercises);
    }

    Lesson read(String slug, String file) {
        Matcher parts = FRONT_MATTER.matcher(file);
        if (!parts.matches()) {
            source.refuse(1, "a lesson begins with its keys between two lines of ---");
            return unreadable(slug);
        }
        // Blank lines in place of what stands before keep the line numbers of the file.
        String text = "\n".repeat((int) file.substring(0, parts.start("text")).lines().count()) + parts.group("text");
        return Section.read("\n" + parts.group("yaml"), source)
                .map(front -> lesson(slug, front, text))
                .orElseGet(() -> unreadable(slug));
    }

    private static Lesson unreadable(String slug) {
        return new Lesson(slug, "", "", "", 1, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Lesson lesson(String slug, Section front, String text) {
        front.only("number", "title", "goal", "minutes", "needs", "terms");
        List<String> needs = front.texts("needs");
        needs.forEach(need -> source.checkLesson(need, front.line("needs")));
        List<Exercise> own = new ArrayList<>();
        List<Lesson.Term> terms = terms(front.section("terms"));
        Document document = Document.read(text, words(terms)).typeset();
        document.unsaid().forEach(term -> front.section("terms")
                .refuse(term, "is explained nowhere: the text has to say it in bold where it comes first, as **%s**".formatted(term)));
        List<Lesson.Block> blocks = blocks(document, own);
        return new Lesson(
                slug,
                front.text("number"),
                front.markdown("title"),
                front.markdown("goal"),
                front.wholeNumber("minutes", 1, 300),
                needs,
                terms,
                document.passages(),
                blocks,
                own);
    }

    private List<Lesson.Term> terms(Section section) {
        List<Lesson.Term> terms = new ArrayList<>();
        for (String name : section.keys()) {
            terms.add(new Lesson.Term(name, section.markdown(name)));
        }
        return terms;
    }

    private static Set<String> words(List<Lesson.Term> terms) {
        return terms.stream().map(term -> term.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private List<Lesson.Block> blocks(Document document, List<Exercise> own) {
        source.check(document, 1);
        List<Lesson.Block> blocks = new ArrayList<>();
        for (Part part : document.parts()) {
            switch (part) {
                case Part.Html(String html) -> blocks.add(new Lesson.Block.Text(html));
                case Part.Directive(String name, String argument, int line) when name.equals("lab") ->
                    LabDirective.read(argument, line, source, id -> question(id, line)).ifPresent(lab -> {
                        if (!labs.add(lab.slug())) {
                            source.refuse(line, "the lab %s stands in this lesson already; link to its other states".formatted(lab.slug()));
                        }
                        blocks.add(lab);
                    });
                case Part.Directive(String name, String id, int line) when name.equals("exercise") ->
                    exercises.read(id, line).ifPresent(exercise -> {
                        own.add(exercise);
                        blocks.add(new Lesson.Block.ExerciseHere(id));
                    });
                case Part.Directive(String name, String _, int line) ->
                    source.refuse(line, "there is no directive \"%s\"; there are lab and exercise".formatted(name));
            }
        }
        return blocks;
    }

    private Optional<Question> question(String id, int line) {
        String path = "%s/questions/%s.yaml".formatted(folder, id);
        Optional<String> text = id.matches("[a-z0-9-]+") ? files.read(path) : Optional.empty();
        if (text.isEmpty()) {
            source.refuse(line, "there is no question \"%s\": %s is missing".formatted(id, path));
        } else if (!questions.add(id)) {
            source.refuse(line, "the question \"%s\" stands before another lab already".formatted(id));
        }
        return text.flatMap(yaml -> Section.read(yaml, new Source(path, source.lessons(), source.mistakes()))
                .flatMap(file -> QuestionReader.read(id, yaml, file)));
    }
}
