package argmax.lessons.lab.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.stat.joint.Shape;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloudTest {
    private static final int N = 200_000;

    /** Cov(x, x + e) = 1 with Var(x) = Var(e) = 1: slope 1, ρ = 1/√2. */
    @Test
    void noiseLowersTheCorrelationAndLeavesTheSlope() {
        Cloud cloud = new Cloud(Shape.LINE, 1, N, 3);

        assertThat(cloud.slope()).isCloseTo(1, within(5 / Math.sqrt(N)));
        assertThat(cloud.correlation()).isCloseTo(Math.sqrt(0.5), within(5 * 0.5 / Math.sqrt(N)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARABOLA", "CIRCLE", "CROSS"})
    void threeShapesHaveNoSlope(Shape shape) {
        // The correlation of x and x² over n draws from N(0, 1) has the standard deviation √(5/n), more than the others have.
        assertThat(new Cloud(shape, 0, N, 3).correlation()).isCloseTo(0, within(5 * Math.sqrt(5.0 / N)));
    }

    /** On the unit circle y = ±√(1 − x²), so a narrow slice at x has the mean 0 and the spread √(1 − x²). */
    @Test
    void slicesOfTheCircleDifferInSpreadAlone() {
        Plot plot = (Plot) new SliceFigure(new Cloud(Shape.CIRCLE, 0, N, 3)).plot();
        Layer.Errors slices = (Layer.Errors) plot.layers().getLast();

        assertThat(slices.x()).hasSize(9);
        for (int i = 1; i < 8; i++) {
            double spread = (slices.high().get(i) - slices.low().get(i)) / 2;
            assertThat(slices.y().get(i)).isCloseTo(0, within(0.03));
            assertThat(spread).isCloseTo(Math.sqrt(1 - slices.x().get(i) * slices.x().get(i)), within(0.02));
        }
    }

    @Test
    void slicesWithHardlyAnyPointsAreLeftOut() {
        Plot few = (Plot) new SliceFigure(new Cloud(Shape.LINE, 0, 100, 1)).plot();
        Plot many = (Plot) new SliceFigure(new Cloud(Shape.LINE, 0, N, 1)).plot();

        assertThat(((Layer.Errors) few.layers().getLast()).x()).hasSizeBetween(5, 9);
        assertThat(((Layer.Errors) many.layers().getLast()).x()).hasSize(11);
    }
}
