package argmax.lessons.lab.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.form.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuilderLabTest {
    private final BuilderLab lab = new BuilderLab();

    @Test
    void barsThatSumToOneAreAMassFunction() {
        assertThat(verdict(0.2, 0.3, 0.5, 0, 0, 0).valid()).isTrue();
        assertThat(verdict(1, 0, 0, 0, 0, 0).valid()).isTrue();
        assertThat(verdict(0.3, 0.3, 0.3, 0, 0, 0).violations()).containsExactly("the sum is 0.9 instead of 1");
    }

    @Test
    void aSixthThatWasTypedWithThreeDecimalsPasses() {
        assertThat(verdict(0.167, 0.167, 0.167, 0.167, 0.167, 0.167).valid()).isTrue();
    }

    @Test
    void everyViolationIsNamed() {
        assertThat(verdict(1.2, 0, 0, 0, 0, -0.1).violations())
                .containsExactly(
                        "P(x) is −0.1 somewhere, and nothing may lie below 0",
                        "P(x) is 1.2 somewhere, and no probability lies above 1",
                        "the sum is 1.1 instead of 1");
    }

    @Test
    void aNarrowBoxFiveHighIsADensity() {
        LineDensity box = new LineDensity(1, 1.2, 5, 0);

        assertThat(box.verdict().valid()).isTrue();
        assertThat(box.area(1, 1.1)).isCloseTo(0.5, within(1e-12));
        assertThat(box.area(-1, 0.9)).isZero();
        assertThat(box.area(-1, 4)).isCloseTo(1, within(1e-12));
    }

    /** ∫ x/2 dx = x²/4. */
    @Test
    void areasUnderAWedgeAreThoseOfItsIntegral() {
        LineDensity wedge = new LineDensity(0, 2, 0.5, 0.5);

        assertThat(wedge.at(2)).isCloseTo(1, within(1e-12));
        assertThat(wedge.area(0.5, 1)).isCloseTo(0.1875, within(1e-12));
        assertThat(new LineDensity(0, 2, 0.5, 0.75).verdict().violations())
                .containsExactly("p(x) is −0.25 somewhere, and nothing may lie below 0");
    }

    /** Of 5000 outcomes a quarter, give or take four times √(¼ ¾ / 5000). */
    @Test
    void outcomesFallWhereTheAreaIs() {
        List<Figure> figures = draw(Map.of(
                "kind", List.of("density"), "height", List.of("0.5"), "slope", List.of("0.5"), "n", List.of("5000")));
        double left = figures.getFirst().table().rows().stream()
                .limit(10)
                .mapToDouble(row -> Double.parseDouble(row.getLast()))
                .sum();

        assertThat(left).isCloseTo(0.25, within(0.025));
    }

    @Test
    void nothingIsDrawnFromBarsBelowZero() {
        Plot built = (Plot) draw(Map.of("bars", List.of("0.5", "0.6", "-0.1", "0", "0", "0"))).getFirst();

        assertThat(built.layers()).extracting(Layer::name).containsExactly("P(x) as built");
        assertThat(built.summary()).contains("nothing can be drawn");
    }

    private static Verdict verdict(double... heights) {
        return new MassFunction(Arrays.stream(heights).boxed().toList()).verdict();
    }

    private List<Figure> draw(Map<String, List<String>> state) {
        return lab.draw(Values.read(lab.controls(), state), 1);
    }
}
