package argmax.lessons.lab.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.ValueMatrix;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JointLabTest {
    private final JointLab lab = new JointLab();

    @Test
    void weightsAreDividedByTheirSum() {
        ValueMatrix joint = (ValueMatrix) table("1", "1", "0", "0", "1", "0", "0", "0", "1").getFirst();

        assertThat(joint.values()).containsExactly(
                List.of(0.25, 0.25, 0.0), List.of(0.0, 0.25, 0.0), List.of(0.0, 0.0, 0.25));
    }

    @Test
    void weightsOfZeroPreferNoPair() {
        ValueMatrix joint = (ValueMatrix) table("0", "0", "0", "0", "0", "0", "0", "0", "0").getFirst();

        assertThat(joint.values().stream().flatMap(List::stream))
                .hasSize(9)
                .allSatisfy(p -> assertThat(p).isCloseTo(1 / 9.0, within(1e-12)));
    }

    /** 0.2, 0.3, 0.5 times 0.1, 0.4, 0.5, whose products are not exact in binary. */
    @Test
    void aProductOfItsMarginsIsIndependent() {
        Figure departure = table("0.02", "0.08", "0.1", "0.03", "0.12", "0.15", "0.05", "0.2", "0.25").getLast();

        assertThat(departure.summary()).isEqualTo("p(x, y) equals p(x) p(y) everywhere: x and y are independent.");
        assertThat(departure.table().rows()).allSatisfy(row -> assertThat(row.subList(1, 4)).containsOnly("0.0000"));
    }

    /** x takes −1, 0, 1 about its middle, and y is its square: no linear correlation, and yet y is known from x. */
    @Test
    void dependentNumbersMayHaveNoLinearCorrelation() {
        Figure departure = table("0", "0.25", "0", "0.5", "0", "0", "0", "0.25", "0").getLast();

        assertThat(departure.summary())
                .isEqualTo("p(x, y) is off p(x) p(y) by up to 0.25, at (2, 1): x and y are dependent, "
                        + "and their linear correlation is 0.");
    }

    /** The quadrants where the signs agree hold ½ + asin(ρ)/π of a bell of correlation ρ: 0.795 for 0.8. */
    @Test
    void aTiltedBellKeepsItsMarginsAndMovesItsPairs() {
        List<Figure> up = bell("0.8");
        List<Figure> down = bell("-0.8");

        assertThat(line(up.get(1))).isEqualTo(line(down.get(1))).isEqualTo(line(up.get(2)));
        assertThat(sameSign(up)).isCloseTo(0.795, within(0.04));
        assertThat(sameSign(down)).isCloseTo(0.205, within(0.04));
        assertThat(bell("0").getLast().summary()).contains("independent");
    }

    private static List<Double> line(Figure figure) {
        return ((Plot) figure).layers().stream()
                .filter(Layer.Line.class::isInstance)
                .flatMap(layer -> ((Layer.Line) layer).y().stream())
                .toList();
    }

    private static double sameSign(List<Figure> figures) {
        Layer.Points points = (Layer.Points) ((Plot) figures.getFirst()).layers().get(1);
        long same = 0;
        for (int i = 0; i < points.x().size(); i++) {
            same += points.x().get(i) * points.y().get(i) > 0 ? 1 : 0;
        }
        return (double) same / points.x().size();
    }

    private List<Figure> table(String... weights) {
        return draw(Map.of("w", List.of(weights)));
    }

    private List<Figure> bell(String rho) {
        return draw(Map.of("law", List.of("gaussian"), "rho", List.of(rho), "n", List.of("2000")));
    }

    private List<Figure> draw(Map<String, List<String>> state) {
        return lab.draw(Values.read(lab.controls(), state), 1);
    }
}
