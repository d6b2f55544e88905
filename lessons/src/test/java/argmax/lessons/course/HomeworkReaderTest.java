package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.Homework;
import argmax.lessons.homework.LateRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeworkReaderTest {
    private static final String COURSE =
            """
            title: Course
            units:
              - title: Unit
                summary: One lesson.
                folder: unit
                lessons: [only]
            homework:
              sheets: [h1]
              pass: {percent: 60, sheets: 1}
            """;

    private static final String SHEET =
            """
            title: Sums
            summary: Two of them.
            pass: 50
            tries: 3
            counts: best
            late: 10 % per 1 d, until 5 d
            items:
              - exercise: own-sum
                points: 4
              - exercise: sum
                points: 2
                tries: 5
            """;

    private static final String EXERCISE =
            """
            type: numeric
            title: A sum
            points: 1
            question: What is 1 + 1?
            solution: It is 2.
            boxes:
              - name: sum
                label: Sum
                answer: 1+1
            """;

    @Test
    void aSheetHasExercisesOfItsOwnAndOfLessons() {
        Course course = read(COURSE, SHEET, EXERCISE).course();

        assertThat(course.homework().passPercent()).isEqualTo(60);
        Homework sheet = course.homework().sheet("h1").orElseThrow();
        assertThat(sheet.name()).isEqualTo("H1");
        assertThat(sheet.points()).isEqualTo(6);
        assertThat(sheet.rules())
                .isEqualTo(new Homework.Rules(3, Policy.BEST, LateRule.parse("10 % per 1 d, until 5 d")));
        assertThat(sheet.items())
                .extracting(Homework.Item::number, Homework.Item::id, Homework.Item::points, Homework.Item::tries)
                .containsExactly(tuple("H1.1", "own-sum", 4, 3), tuple("H1.2", "sum", 2, 5));
        assertThat(course.exercise("own-sum")).isPresent();
        assertThat(course.lessonOf("own-sum")).isEmpty();
        assertThat(course.exercises().map(exercise -> exercise.id())).containsExactly("sum", "own-sum");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    pass: 50;                 pass: 150;               h1.yaml:3: pass is "150", allowed is a number from 0 to 100
                    counts: best;             counts: median;          h1.yaml:5: counts is "median", allowed is one of best, last, first
                    10 % per 1 d, until 5 d;  gently;                  h1.yaml:6: late is gently, allowed is none, steps
                    exercise: own-sum;        exercise: no-sum;        h1.yaml:8: there is no exercise "no-sum": homework/h1/no-sum.yaml is missing
                    exercise: own-sum;        exercise: sum;           h1.yaml:10: items[2].exercise is "sum", which is an item already
                    points: 4;                points: 0;               h1.yaml:9: items[1].points is "0"
                    tries: 3;                 trials: 3;               h1.yaml:4: trials is no key here
                    """)
    void aMistakeInASheetIsToldWithFileLineAndKey(String right, String wrong, String problem) {
        assertThat(read(COURSE, SHEET.replace(right, wrong), EXERCISE).mistakes())
                .anySatisfy(mistake -> assertThat(mistake.toString().replace(';', ',')).startsWith("homework/" + problem));
    }

    @Test
    void aSheetThatIsMissingOrNamedTwiceIsAMistakeOfTheIndex() {
        assertThat(read(COURSE.replace("[h1]", "[h1, h1, h2]"), SHEET, EXERCISE).mistakes())
                .extracting(Object::toString)
                .containsExactly(
                        "course.yaml:8: homework.sheets has \"h1\", which stands there twice or has no file homework/h1.yaml",
                        "course.yaml:8: homework.sheets has \"h2\", which stands there twice or has no file homework/h2.yaml");
    }

    @Test
    void aQuestionAboutTheLearnersOwnRunNeedsAnExerciseThatTrains() {
        String about = EXERCISE + "own:\n  exercise: sum\n  numbers:\n    rate: {what: setting rate, example: 1..3}\n";
        assertThat(read(COURSE, SHEET, about).mistakes())
                .extracting(Object::toString)
                .containsExactly("homework/h1/own-sum.yaml:11: own speaks of a run for \"sum\", which is no exercise that trains");
    }

    private static ReadCourse read(String course, String sheet, String exercise) {
        Map<String, String> files = new HashMap<>();
        files.put("course.yaml", course);
        files.put("unit/only/lesson.md", """
                ---
                number: "1.1"
                title: Only
                goal: Be read.
                minutes: 5
                ---
                Text.

                ::exercise sum
                """);
        files.put("unit/only/exercises/sum.yaml", EXERCISE);
        files.put("homework/h1.yaml", sheet);
        files.put("homework/h1/own-sum.yaml", exercise);
        return CourseReader.read(path -> Optional.ofNullable(files.get(path)));
    }
}
