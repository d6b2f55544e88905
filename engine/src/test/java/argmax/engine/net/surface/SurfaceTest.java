package argmax.engine.net.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurfaceTest {
    static Stream<Surface> surfaces() {
        return Stream.of(
                new Quadratic(3, 10),
                Quadratic.RAVINE,
                Quadratic.SADDLE,
                Quadratic.STEEP_SADDLE,
                new TwoValleys(0.3),
                new TwoValleys(-1),
                new Rosenbrock(),
                new Beale());
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void gradientsAgreeWithFiniteDifferences(Surface surface) {
        SplittableRandom random = new SplittableRandom(2);
        double h = 1e-5;
        for (int trial = 0; trial < 100; trial++) {
            double x = random.nextDouble(-3, 3);
            double y = random.nextDouble(-3, 3);
            double[] gradient = surface.gradient(x, y);
            double tolerance = 1e-6 * (1 + Math.abs(surface.value(x, y)));
            assertThat(gradient[0]).isCloseTo((surface.value(x + h, y) - surface.value(x - h, y)) / (2 * h), within(tolerance));
            assertThat(gradient[1]).isCloseTo((surface.value(x, y + h) - surface.value(x, y - h)) / (2 * h), within(tolerance));
        }
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void minimaAreFlatLowerThanAroundAndTheLowestFirst(Surface surface) {
        List<Point> minima = surface.minima();
        for (Point at : minima) {
            double lowest = surface.value(at.x(), at.y());
            assertThat(surface.gradient(at.x(), at.y())).containsExactly(new double[] {0, 0}, within(1e-12));
            for (double angle = 0; angle < 6.28; angle += .1) {
                assertThat(surface.value(at.x() + .01 * Math.cos(angle), at.y() + .01 * Math.sin(angle))).isGreaterThan(lowest);
            }
        }
        assertThat(minima).isSortedAccordingTo(
                (a, b) -> Double.compare(surface.value(a.x(), a.y()), surface.value(b.x(), b.y())));
    }

    @Test
    void thePublishedMinimaHaveNoLoss() {
        assertThat(new Rosenbrock().value(1, 1)).isZero();
        assertThat(new Beale().value(3, .5)).isZero();
        assertThat(new Rosenbrock().value(-1.2, 1)).isCloseTo(24.2, within(1e-12));
        assertThat(new Beale().value(0, 0)).isCloseTo(1.5 * 1.5 + 2.25 * 2.25 + 2.625 * 2.625, within(1e-12));
    }

    @Test
    void quadraticsAreBowlsOrSaddles() {
        assertThat(Quadratic.RAVINE.condition()).isEqualTo(25);
        assertThat(Quadratic.RAVINE.value(10, 1)).isEqualTo(62.5);
        assertThat(Quadratic.RAVINE.minima()).containsExactly(new Point(0, 0));
        assertThat(Quadratic.SADDLE.minima()).isEmpty();
        assertThat(Quadratic.STEEP_SADDLE.value(3, 2)).isEqualTo(5);
        assertThat(new TwoValleys(.3).minima()).hasSize(2);
        assertThat(new TwoValleys(.3).minima().getFirst().x()).isNegative();
        assertThat(new TwoValleys(0).minima()).extracting(Point::x)
                .allSatisfy(x -> assertThat(Math.abs(x)).isCloseTo(1, within(1e-12)));
    }

    @Test
    void aReliefHoldsTheHeightsOfItsCrossings() {
        Relief relief = Relief.of(Quadratic.SADDLE, new Relief.View(-1, 2, 0, 4), 4, 3);

        assertThat(relief.x()).containsExactly(-1.0, 0.0, 1.0, 2.0);
        assertThat(relief.y()).containsExactly(0.0, 2.0, 4.0);
        assertThat(relief.heights()).hasSize(3);
        assertThat(relief.heights().get(2)).containsExactly(-7.5, -8.0, -7.5, -6.0);
    }

    @Test
    void flatAxesAndCrookedViewsAreRefused() {
        assertThatThrownBy(() -> new Quadratic(1, 0)).isInstanceOf(InvalidValue.class).hasMessageContaining("k2 is 0.0");
        assertThatThrownBy(() -> new TwoValleys(2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Relief.View(1, 1, 0, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("right");
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(InvalidValue.class);
    }
}
