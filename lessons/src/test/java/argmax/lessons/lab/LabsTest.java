package argmax.lessons.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.lessons.figure.FigureChecks;
import argmax.lessons.figure.Plot;
import argmax.lessons.form.Field;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Values;
import argmax.lessons.lab.iris.IrisLab;
import argmax.lessons.lab.likelihood.LikelihoodLab;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void twoLabsAtOneAddressAreRefused() {
        assertThatThrownBy(() -> Labs.checked(List.of(new IrisLab(), new LikelihoodLab(), new IrisLab())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("argmax.lessons.lab.iris.IrisLab and argmax.lessons.lab.iris.IrisLab are both at /labs/iris");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /labs/likelihood                         | ''
                    /labs/likelihood?law=poisson&n=5#top     | ''
                    /labs/likelihood?seed=7&hide=n,law,seed  | ''
                    /labs/nothing?n=5                        | there is no lab "nothing"; there are
                    /labs/likelihood?n=5000                  | n is "5000"; allowed is a whole number from 1 to 200.
                    /labs/likelihood?m=5                     | the lab likelihood has no control "m"; it has law, n, p
                    /labs/likelihood?hide=m                  | the lab likelihood has no control "m" to hide; it has law, n, p
                    /labs/likelihood?seed=0                  | seed is "0"; allowed is a whole number from 1 to 999999
                    /labs/iris?x=%ZZ                         | Column to the right is "%ZZ"; allowed is one of sepal_length
                    """)
    void aLinkToALabIsChecked(String address, String problem) {
        assertThat(String.join("; ", LabCheck.problems(address))).startsWith(problem);
        assertThat(LabCheck.problems(address)).hasSize(problem.isEmpty() ? 0 : 1);
    }

    @Test
    void aStateComesBackThroughItsAddress() {
        Lab lab = Labs.find("likelihood").orElseThrow();
        LabState state = LabState.of(Map.of(
                "n", List.of("5"), "seed", List.of("12"), "hide", List.of("law,nothing"), "unknown", List.of("x")));
        Values values = Values.read(lab.controls(), state.raw());
        assertThat(state.query(lab, values)).startsWith("?lambda=4&law=bernoulli&mu=0.5&n=5&").endsWith("&hide=law&seed=12");
        assertThat(LabState.of(Map.of("seed", List.of("0"))).seed()).isEqualTo(1);
        assertThat(LabState.of(Map.of("seed", List.of("1000000", "3"))).seed()).isEqualTo(1);
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
            extremes(control).forEach(value -> raw.add(Map.of(control.name(), value)));
        }
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            Map<String, List<String>> state = new HashMap<>();
            for (Field control : lab.controls()) {
                List<List<String>> values = extremes(control);
                state.put(control.name(), i % 2 == 0 ? control.any(random) : values.get(random.nextInt(values.size())));
            }
            raw.add(state);
        }
        return raw.stream().map(state -> Values.read(lab.controls(), state)).toList();
    }

    private static List<List<String>> extremes(Field control) {
        return switch (control) {
            case Field.Slider slider ->
                Stream.of(slider.least(), slider.least() + slider.step(), slider.start(), slider.most())
                        .map(number -> List.of(Numbers.plain(number)))
                        .toList();
            case Field.Menu menu ->
                menu.options().stream().map(option -> List.of(option.value())).toList();
            case Field.Switch _ -> List.of(List.of("on"), List.of("off"));
            default -> List.of(control.initial());
        };
    }
}
