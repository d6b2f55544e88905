package argmax.lessons.lab;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.figure.FigureChecks;
import argmax.lessons.figure.Plot;
import argmax.lessons.form.Field;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabsTest {
    static List<Lab> labs() {
        return Labs.all();
    }

    @Test
    void addressesAreUnique() {
        assertThat(Labs.all()).extracting(Lab::slug).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z][a-z0-9-]*"));
        assertThat(Labs.all()).allMatch(lab -> Labs.find(lab.slug()).orElseThrow().equals(lab));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyStateGivesFiguresThatCanBeDrawnAndRead(Lab lab) {
        for (Values values : states(lab)) {
            FigureChecks.check(lab.draw(values, 3));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void aSeedGivesTheSameFiguresEachTime(Lab lab) {
        Values values = Values.read(lab.controls(), Map.of());
        assertThat(lab.draw(values, 7)).isEqualTo(lab.draw(values, 7));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void whatIsDraggedIsAControlThatApplies(Lab lab) {
        for (Values values : states(lab)) {
            List<String> shown = lab.controls().stream()
                    .filter(control -> lab.applies(control, values))
                    .map(Field::name)
                    .toList();
            List<String> dragged = lab.draw(values, 1).stream()
                    .filter(Plot.class::isInstance)
                    .flatMap(figure -> ((Plot) figure).layers().stream())
                    .flatMap(layer -> layer.controls().stream())
                    .toList();
            assertThat(shown).containsAll(dragged);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyStateHasATrainingOrNoneHas(Lab lab) {
        assertThat(states(lab).stream().map(values -> lab.training(values, 5).isPresent()).distinct()).hasSize(1);
    }

    @Test
    void theLikelihoodLabShowsTheSlidersOfItsLawOnly() {
        Lab lab = Labs.find("likelihood").orElseThrow();
        Values poisson = Values.read(lab.controls(), Map.of("law", List.of("poisson")));
        assertThat(lab.controls().stream().filter(control -> lab.applies(control, poisson)).map(Field::name))
                .containsExactly("law", "n", "lambda", "trial-lambda");
    }

    /** The initial state, every control alone at each of its extremes, and a hundred states drawn at random. */
    private static List<Values> states(Lab lab) {
        List<Map<String, List<String>>> raw = new ArrayList<>(List.of(Map.of()));
        for (Field control : lab.controls()) {
            extremes(control).forEach(value -> raw.add(Map.of(control.name(), List.of(value))));
        }
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            Map<String, List<String>> state = new HashMap<>();
            for (Field control : lab.controls()) {
                List<String> values = extremes(control);
                state.put(control.name(), List.of(values.get(random.nextInt(values.size()))));
            }
            raw.add(state);
        }
        return raw.stream().map(state -> Values.read(lab.controls(), state)).toList();
    }

    private static List<String> extremes(Field control) {
        return switch (control) {
            case Field.Slider slider ->
                Stream.of(slider.least(), slider.least() + slider.step(), slider.start(), slider.most())
                        .map(Numbers::plain)
                        .toList();
            case Field.Menu menu -> menu.options().stream().map(Field.Option::value).toList();
            case Field.Switch ignored -> List.of("on", "off");
            default -> throw new AssertionError("No lab has a " + control);
        };
    }
}
