package argmax.lessons.book;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build has run the book before it runs this. */
class FormulaBookTest {
    static List<Lesson> lessons() {
        return Course.read().lessons();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyFormulaOfALessonCanBeReadWithoutScripts(Lesson lesson) {
        List<String> texts = lesson.blocks().stream()
                .filter(Lesson.Block.Text.class::isInstance)
                .map(block -> ((Lesson.Block.Text) block).html())
                .toList();

        assertThat(texts).anyMatch(html -> html.contains("<math "));
        assertThat(texts).noneMatch(html -> html.matches("(?s).*class=\"math( display)?\">(?!<math ).*"));
    }
}
