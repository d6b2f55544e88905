package argmax.lessons.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.engine.run.text.Specification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnRunTest {
    private static final String EXERCISE =
            """
            type: numeric
            title: Your rate
            points: 1
            question: You trained with {{rate}}. What is ten times that, and how much of the class was found ({{found}})?
            own:
              exercise: a-training
              numbers:
                rate: {what: setting rate, example: [0.25, 0.5]}
                found: {what: efficiency of setosa, example: 0.5}
            let:
              ten: 10*rate
            solution: It is {{ten}}.
            boxes:
              - name: ten
                label: Ten times
                answer: ten
            """;

    @Test
    void examplesStandInUntilThereIsARun() {
        Exercise exercise = Written.exercise(EXERCISE);
        Variant example = Variants.draw(exercise, 7);
        assertThat(example.numbers().get("rate")).isIn(0.25, 0.5);

        Variant own = Variants.draw(exercise, 7, Map.of("rate", 0.003, "found", 0.9));
        assertThat(own.numbers().get("ten")).isCloseTo(0.03, within(1e-12));
        assertThat(Variants.question(exercise, own)).contains("0.003").contains("0.9");
        assertThat(SeenNumbers.variant(exercise, 7, own.numbers())).hasValue(own);
    }

    @Test
    void numbersAreReadOffTheAnswerAndTheResult() {
        OwnRun own = Written.exercise(EXERCISE).common().draw().own().orElseThrow();
        RunResult result = Engine.run(Specification.parse("Data(iris)\nKFold(5)\nRandomForest(trees=3)\n"), _ -> {});
        Answer answer = new Answer(Map.of("rate", List.of("0.003")));

        Map<String, Double> numbers = own.of(answer, result).orElseThrow();
        assertThat(numbers).containsEntry("rate", 0.003);
        RunResult.Assessment assessment = ((RunResult.Finished) result).assessment();
        List<Integer> setosa = assessment.confusion().counts().getFirst();
        double total = setosa.stream().mapToInt(Integer::intValue).sum();
        assertThat(numbers.get("found")).isCloseTo(setosa.getFirst() / total, within(1e-12));

        assertThat(own.of(new Answer(Map.of()), result)).isEmpty();
        assertThat(own.of(answer, new RunResult.Failed("It was lost."))).isEmpty();
    }
}
