package argmax.lessons.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.train.Train;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleAnswersTest {
    private static final Course COURSE = Course.read();

    static Stream<Exercise> gradedAtOnce() {
        return COURSE.lessons().stream()
                .map(Lesson::exercises)
                .flatMap(List::stream)
                .filter(exercise -> !exercise.trains());
    }

    @ParameterizedTest
    @MethodSource("gradedAtOnce")
    void rightAnswersEarnAllPoints(Exercise exercise) {
        assertThat(variants(exercise)).allSatisfy(variant ->
                assertThat(verdict(exercise, variant, SampleAnswers.right(exercise, variant)).outcome()).isEqualTo(Outcome.CORRECT));
    }

    @ParameterizedTest
    @MethodSource("gradedAtOnce")
    void slipsDontEarnAllPoints(Exercise exercise) {
        assertThat(variants(exercise)).allSatisfy(variant -> {
            List<Answer> slips = SampleAnswers.misconceptions(exercise, variant);
            assertThat(slips).isNotEmpty();
            assertThat(Stream.of(slips, SampleAnswers.nearMisses(exercise, variant)).flatMap(List::stream))
                    .allSatisfy(slip -> assertThat(verdict(exercise, variant, slip).outcome()).isNotEqualTo(Outcome.CORRECT));
        });
    }

    @Test
    void aMisconceptionMeetsItsFeedback() {
        Exercise counts = exercise("poisson-mean");
        Variant variant = new Variant(1, counts.common().draw().complete(Map.of("a", 3.0, "b", 5.0, "c", 2.0, "d", 6.0, "e", 5.0)));
        assertThat(SampleAnswers.right(counts, variant).raw()).containsExactly(Map.entry("rate", List.of("4.2")));
        List<Answer> slips = SampleAnswers.misconceptions(counts, variant);
        assertThat(slips).extracting(slip -> slip.raw().get("rate")).containsExactly(List.of("21"), List.of("0.238"), List.of("5.25"));
        assertThat(verdict(counts, variant, slips.getFirst()).feedback()).contains("That is the sum of the counts");
        assertThat(SampleAnswers.nearMisses(counts, variant)).extracting(slip -> slip.raw().get("rate"))
                .containsExactly(List.of("4.33"));
    }

    @Test
    void aTrainingComesCloseWithOneSettingLeftAsItWas() {
        Exercise train = exercise("iris-train");
        Variant variant = Variants.draw(train, 1);
        assertThat(SampleAnswers.right(train, variant).raw()).containsEntry("rate", List.of("0.01")).containsEntry("epochs", List.of("40"));
        assertThat(SampleAnswers.misconceptions(train, variant)).singleElement()
                .satisfies(answer -> assertThat(answer.raw()).containsEntry("epochs", List.of("10")));
        assertThat(SampleAnswers.nearMisses(train, variant))
                .extracting(answer -> List.of(setting(answer, "rate"), setting(answer, "epochs")))
                .containsExactlyInAnyOrder(List.of("0.001", "40"), List.of("0.01", "10"));
    }

    private static String setting(Answer answer, String control) {
        return answer.raw().getOrDefault(control, List.of("")).getFirst();
    }

    private static Exercise exercise(String id) {
        return COURSE.exercise(id).orElseThrow();
    }

    private static List<Variant> variants(Exercise exercise) {
        return LongStream.rangeClosed(1, 30).mapToObj(seed -> Variants.draw(exercise, seed)).toList();
    }

    private static Verdict verdict(Exercise exercise, Variant variant, Answer answer) {
        return Grading.grade(exercise, variant, answer.raw());
    }
}
