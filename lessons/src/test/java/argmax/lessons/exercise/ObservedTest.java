package argmax.lessons.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.file.Mistake;
import argmax.lessons.form.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an experiment finds out about the parameters, and figures that the variant's numbers decide. */
class ObservedTest {
    private static final String STEPS = """
            type: numeric
            title: One step
            points: 1
            question: From {{x}} the walk came to {{endx}}. What is the rate?
            parameters:
              x: [1, 2]
            observe: {name: descent, optimiser: sgd, k1: 1, k2: 1, x: x, y: 0, rate: 0.1, momentum: 0, steps: 1}
            let:
              step: x - endx
            figure: {lab: likelihood, law: poisson, n: "{{5*x}}", seed: "{{x}}"}
            solution: The step is {{step}}.
            boxes:
              - name: rate
                label: rate
                answer: step/x
                tolerance: 1 %
            """;

    @Test
    void outcomesOfAnExperimentAreNumbersOfTheVariant() {
        Exercise exercise = Written.exercise(STEPS);
        Map<String, Double> numbers = exercise.common().draw().complete(Map.of("x", 2.0));

        assertThat(numbers.get("endx")).isCloseTo(1.8, within(1e-6));
        assertThat(numbers.get("step")).isCloseTo(0.2, within(1e-6));
        assertThat(Written.mistakes(STEPS)).isEmpty();
    }

    @Test
    void theFigureShowsTheLabInTheVariantsState() {
        Exercise exercise = Written.exercise(STEPS);
        Variant variant = new Variant(1, exercise.common().draw().complete(Map.of("x", 2.0)));

        assertThat(exercise.figures(variant)).isNotEmpty();
        assertThat(exercise.figures(variant).getFirst().summary()).startsWith("With n = 10 the maximum lies at");
        assertThat(exercise.fields(variant)).singleElement().isInstanceOf(Field.Box.class);
    }

    @Test
    void anExperimentThatDrawsAnewCannotBeObserved() {
        String text = STEPS.replace(
                "{name: descent, optimiser: sgd, k1: 1, k2: 1, x: x, y: 0, rate: 0.1, momentum: 0, steps: 1}",
                "{name: counts, lambda: x, n: 5}");

        assertThat(problems(text)).contains(
                "observe.name is an experiment that draws anew each time; allowed is one that is told its seed");
    }

    @Test
    void aStateThatTheLabRefusesIsNamed() {
        assertThat(problems(STEPS.replace("{{5*x}}", "{{1000*x}}"))).singleElement().asString().contains("from 1 to 200");
        assertThat(problems(STEPS.replace("lab: likelihood,", "lab: no-such-lab,")))
                .singleElement().asString().startsWith("figure.lab there is no lab \"no-such-lab\"; there are");
    }

    private static List<String> problems(String text) {
        return Written.mistakes(text).stream().map(Mistake::problem).toList();
    }
}
