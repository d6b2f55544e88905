package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.lessons.course.Lesson.Block;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.file.Sha256;
import argmax.lessons.prediction.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseReaderTest {
    private static final String LESSON =
            """
            ---
            number: "1.1"
            title: Only
            goal: Be read.
            minutes: 5
            ---
            Text.
            """;

    private static final String EXERCISE =
            """
            type: numeric
            title: A sum
            points: 1
            question: What is {{a}} + 1?
            parameters:
              a: 1..3
            solution: |
              Just add:
              {{a+1}}
            boxes:
              - name: sum
                label: Sum
                answer: a+1
            """;

    private static final String QUESTION =
            """
            question: How wide?
            options:
              - text: Half as wide
                correct: true
                feedback: By the root.
              - text: A quarter
                feedback: The root of 4 is 2.
            explanation: Since $\\sqrt 4=2$.
            """;

    @Test
    void aCourseIsReadInOrder() {
        Course course = Course.read(SampleCourse.FOLDER);

        assertThat(course.title()).isEqualTo("A sample");
        assertThat(course.units()).extracting(Course.Unit::number).containsExactly(1, 2);
        assertThat(course.lessons()).extracting(Lesson::slug).containsExactly("first", "second");
        Lesson first = course.lesson("first").orElseThrow();
        assertThat(first.points()).isEqualTo(6);
        assertThat(first.exercises())
                .extracting(Exercise::id)
                .containsExactly("poisson-mean", "two-boxes", "likelihood-facts", "larger-mean");
        assertThat(first.blocks().subList(0, 4))
                .containsExactly(
                        new Block.Text("<p>A formula <span class=\"math\">\\hat\\lambda=\\bar n</span> and a "
                                + "<a href=\"/lessons/second\">link</a>.</p>\n"),
                        new Block.LabHere("likelihood", Map.of("law", List.of("poisson"), "n", List.of("20")), null),
                        new Block.Text("<h2 id=\"exercises\">Exercises</h2>\n"),
                        new Block.ExerciseHere("poisson-mean"));
        assertThat(course.lessonOf("blobs-line")).map(Lesson::slug).hasValue("second");
    }

    @Test
    void anExerciseKnowsTheFingerprintOfItsFile() {
        Map<String, String> files = files(LESSON + "::exercise sum\n", EXERCISE);
        // printf %s "$file" | sha256sum
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(read(files).course().exercise("sum").orElseThrow().common().version()).isEqualTo(Sha256.hex(EXERCISE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    title: A sum;         titel: A sum;           2; titel is no key here; there are type, title, points
                    title: A sum;         'title:';               2; title is empty
                    points: 1;            points: many;           3; points is "many", allowed is a number from 1 to 100
                    a: 1..3;              a: 3..1;                6; parameters.a has no values
                    a: 1..3;              exp: 1..3;              6; parameters.exp is no name for a number
                    What is {{a}};        What is {{b}};          4; question has an expression that can't be read. At character 1
                    {{a+1}};              ::lab x;                7; solution has a directive
                    {{a+1}};              costs $5;               9; a $ opens a formula that doesn't end
                    {{a+1}};              [x](lesson:nowhere);    9; there is no lesson "nowhere" in course.yaml
                    answer: a+1;          answer: a+;            13; boxes[1].answer can't be read. At character 3
                    answer: a+1;          value: a+1;            13; boxes[1].value is no key here
                    name: sum;            name: Sum;             11; boxes[1].name is "Sum", allowed are lower-case letters
                    label: Sum;           tolerance: much;       12; boxes[1].tolerance is "much", allowed is a share
                    type: numeric;        type: essay;            1; type is "essay", allowed is one of choice, f
                    title: A sum;         'title: {';             4; this is no YAML: while parsing a flow mapping
                    title: A sum;         'points: 1';            3; points stands twice
                    """)
    void aMistakeInAnExerciseIsToldWithFileLineAndKey(String right, String wrong, int line, String problem) {
        String exercise = EXERCISE.replace(right, wrong);
        assertThat(read(files(LESSON + "::exercise sum\n", exercise)).mistakes())
                .anySatisfy(mistake -> assertThat(mistake.toString().replace(';', ','))
                        .startsWith("unit/only/exercises/sum.yaml:" + line + ": " + problem.replace(';', ',')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    '::exercise nothing';            there is no exercise "nothing": unit/only/exercises/nothing.yaml is missing
                    '::lab nothing';                 there is no lab "nothing"
                    '::lab likelihood colour=1';     the lab likelihood has no control "colour"
                    '::lab likelihood n=0';         n is "0"
                    '::lab likelihood law=cauchy';   Law is "cauchy"
                    '::lab likelihood hide=colour';  the lab likelihood has no control "colour" to hide
                    '::lab likelihood seed=x';       seed is "x"
                    '::lab likelihood predict=no';   there is no question "no": unit/only/questions/no.yaml is missing
                    '[five](/labs/likelihood?n=0)';  n is "0"
                    '[it](/labs/nothing)';           there is no lab "nothing"
                    '::video intro';                 there is no directive "video"
                    '[next](lesson:next)';           there is no lesson "next"
                    """)
    void aMistakeInALessonIsToldWithItsLine(String text, String problem) {
        assertThat(read(files(LESSON + "\n" + text + "\n", EXERCISE)).mistakes())
                .singleElement()
                .asString()
                .startsWith("unit/only/lesson.md:9: " + problem);
    }

    @Test
    void aLabMayAskFirstAndHideControls() {
        Block.LabHere lab = (Block.LabHere) read(asking(QUESTION)).course().lessons().getFirst().blocks().get(1);

        assertThat(lab.state()).isEqualTo(Map.of("law", List.of("poisson"), "hide", List.of("law,seed")));
        assertThat(lab.question()).isNotNull().satisfies(question -> {
            assertThat(question.version()).isEqualTo(Sha256.hex(QUESTION));
            assertThat(question.questionHtml()).isEqualTo("<p>How wide?</p>\n");
            String guess = question.read(Map.of("guess", List.of(Sha256.hex("A quarter").substring(0, 8))));
            assertThat(question.outcome(guess)).isEqualTo(new Question.Outcome("A quarter", false, "<p>The root of 4 is 2.</p>\n"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    'question: How wide?';            'questions: How wide?';  1; questions is no key here
                    'text: A quarter';                'text: Half as wide';    3; options has the same text twice
                    'correct: true';                  'correct: false';        3; options has to have two options or more, at least one correct
                    'feedback: By the root.';         'feedback: ""';          5; options[1].feedback is empty
                    'explanation: Since $\\sqrt 4=2$.'; 'answer: 2';            1; question needs either options, or an answer that is a number
                    '$.';                             '{.';                    8; a $ opens a formula that doesn't end
                    """)
    void aMistakeInAQuestionIsToldWithFileLineAndKey(String right, String wrong, int line, String problem) {
        assertThat(read(asking(QUESTION.replace(right, wrong))).mistakes())
                .extracting(Object::toString)
                .anyMatch(mistake -> mistake.startsWith("unit/only/questions/wide.yaml:" + line + ": " + problem));
    }

    @Test
    void aQuestionComesBeforeOneLab() {
        Map<String, String> files = asking(QUESTION);
        files.merge("unit/only/lesson.md", "\n::lab iris predict=wide\n", String::concat);
        assertThat(read(files).mistakes())
                .singleElement()
                .asString()
                .isEqualTo("unit/only/lesson.md:11: the question \"wide\" stands before another lab already");
    }

    private static Map<String, String> asking(String question) {
        Map<String, String> files = files(LESSON + "\n::lab likelihood law=poisson hide=law,seed predict=wide\n", EXERCISE);
        files.put("unit/only/questions/wide.yaml", question);
        return files;
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String lesson = LESSON.replace("minutes: 5", "minutes: 0\nneeds: [elsewhere]") + "\n$x{$\n\n::exercise sum\n";
        String exercise = EXERCISE.replace("points: 1", "point: 1").replace("a+1", "a+");

        assertThatThrownBy(() -> read(files(lesson, exercise)).course())
                .isInstanceOfSatisfying(InvalidCourse.class, e -> assertThat(e.mistakes()).hasSizeGreaterThanOrEqualTo(6))
                .hasMessageContaining("unit/only/lesson.md:5: minutes is \"0\"; allowed is a number from 1 to 300")
                .hasMessageContaining("unit/only/lesson.md:6: there is no lesson \"elsewhere\" in course.yaml")
                .hasMessageContaining("unit/only/lesson.md:10: { stays open in x{")
                .hasMessageContaining("unit/only/exercises/sum.yaml:3: point is no key here")
                .hasMessageContaining("points is missing")
                .hasMessageContaining("unit/only/exercises/sum.yaml:13: boxes[1].answer can't be read");
    }

    @Test
    void idsAreUniqueInTheCourse() {
        assertThat(read(files(LESSON + "::exercise sum\n\n::exercise sum\n", EXERCISE)).mistakes())
                .singleElement()
                .asString()
                .isEqualTo("unit/only/exercises/sum.yaml:1: there is another exercise \"sum\"; ids are unique in the course");
    }

    @Test
    void aMissingCourseIsAMistake() {
        assertThat(read(Map.of()).mistakes())
                .singleElement()
                .asString()
                .isEqualTo("course.yaml:1: there is no such file, or it is empty");
    }

    private static Map<String, String> files(String lesson, String exercise) {
        Map<String, String> files = new HashMap<>();
        files.put(
                "course.yaml",
                """
                title: Course
                units:
                  - title: Unit
                    summary: One lesson.
                    folder: unit
                    lessons: [only]
                """);
        files.put("unit/only/lesson.md", lesson);
        files.put("unit/only/exercises/sum.yaml", exercise);
        return files;
    }

    private static ReadCourse read(Map<String, String> files) {
        return CourseReader.read(path -> Optional.ofNullable(files.get(path)));
    }
}
