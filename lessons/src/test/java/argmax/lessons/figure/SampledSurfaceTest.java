package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampledSurfaceTest {
    @Test
    void theContoursOfADistanceAreCirclesThatClose() {
        SampledSurface cone = SampledSurface.of(-3, 3, -2, 2, 90, 60, Math::hypot);
        List<Contour> lines = cone.contours("r", Hue.QUIET, List.of(0.5, 1.5)).lines();
        assertThat(lines).extracting(Contour::level).containsExactly(0.5, 1.5);
        for (Contour line : lines) {
            assertThat(line.x().getLast()).isEqualTo(line.x().getFirst());
            assertThat(line.y().getLast()).isEqualTo(line.y().getFirst());
            assertThat(IntStream.range(0, line.x().size()).mapToObj(i -> Math.hypot(line.x().get(i), line.y().get(i))))
                    .allSatisfy(radius -> assertThat(radius).isCloseTo(line.level(), within(0.002)));
            assertThat(length(line)).isCloseTo(2 * Math.PI * line.level(), within(0.01));
        }
    }

    @Test
    void theContourOfAPlaneIsStraightAndEndsAtTheEdges() {
        SampledSurface plane = SampledSurface.of(0, 10, 0, 10, 10, 10, (x, y) -> x + 2 * y);
        List<Contour> lines = plane.contours("z", Hue.QUIET, List.of(12.0)).lines();
        assertThat(lines).singleElement().satisfies(line -> {
            for (int i = 0; i < line.x().size(); i++) {
                assertThat(line.x().get(i) + 2 * line.y().get(i)).isCloseTo(12, within(1e-12));
            }
            assertThat(List.of(line.x().getFirst(), line.x().getLast())).containsExactlyInAnyOrder(0.5, 9.5);
        });
    }

    @Test
    void aSaddlePartsItsContoursByTheSideOfItsMiddle() {
        SampledSurface saddle = SampledSurface.of(-3, 3, -3, 3, 20, 20, (x, y) -> x * y);
        assertThat(saddle.contours("z", Hue.QUIET, List.of(0.5)).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.x().getFirst() * line.x().getLast()).isPositive());
        SampledSurface square = new SampledSurface(0, 2, 0, 2, 2, List.of(1.0, 0.0, 0.0, 1.0));
        assertThat(square.contours("z", Hue.QUIET, List.of(0.4)).lines())
                .as("the middle is higher, so that the low corners are cut off")
                .hasSize(2)
                .anySatisfy(line -> assertThat(line.x()).allMatch(x -> x > 0.5 + 1e-9))
                .anySatisfy(line -> assertThat(line.x()).allMatch(x -> x < 1.5 - 1e-9));
        assertThat(square.contours("z", Hue.QUIET, List.of(0.6)).lines()).hasSize(2);
        assertThat(square.contours("z", Hue.QUIET, List.of(2.0)).lines()).isEmpty();
    }

    @Test
    void whatIsNotFiniteHasNoLineAndNoPartInTheShades() {
        SampledSurface hole = SampledSurface.of(-2, 2, -2, 2, 20, 20, (x, y) -> Math.log(Math.max(0, x)));
        assertThat(hole.least()).isFinite();
        assertThat(hole.contours("z", Hue.QUIET, hole.levels(3)).lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.x()).allMatch(Double::isFinite);
            assertThat(line.y()).allMatch(Double::isFinite);
        });
    }

    @Test
    void aDivergingMapHasNothingInItsMiddle() {
        Layer.Heat heat = SampledSurface.of(0, 1, 0, 1, 4, 4, (x, y) -> x - 3).heat("z", Shade.DIVERGING);
        assertThat(heat.least()).isEqualTo(-heat.most()).isEqualTo(-2.875);
    }

    @Test
    void itsTableIsShortAndBeginsWithTheGreatestY() {
        Table table = SampledSurface.of(0, 100, 0, 100, 100, 100, (x, y) -> x).table("x", "y");
        assertThat(table.header()).containsExactly("y \\ x", "0.5", "20.5", "40.5", "59.5", "79.5", "99.5");
        assertThat(table.rows()).hasSize(6);
        assertThat(table.rows().getFirst()).containsExactly("99.5", "0.5", "20.5", "40.5", "59.5", "79.5", "99.5");
    }

    @Test
    void rowsThatAreNotFullAreRefused() {
        assertThatThrownBy(() -> new SampledSurface(0, 1, 0, 1, 2, List.of(1.0, 2.0, 3.0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("the number of values is 3")
                .hasMessageContaining("rows of 2");
    }

    private static double length(Contour line) {
        return IntStream.range(1, line.x().size())
                .mapToDouble(i -> Math.hypot(line.x().get(i) - line.x().get(i - 1), line.y().get(i) - line.y().get(i - 1)))
                .sum();
    }
}
