package argmax.engine.stat.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.MultivariateGaussian;
import argmax.engine.stat.sampling.Bins;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DensityGridTest {
    private static final Bins UNIT = new Bins(0, 1, 100);
    private static final Bins WIDE = new Bins(-6, 6, 60);

    @Test
    void thePlaneOnTheUnitSquareHasTheMarginalAndTheConditionalsOfTheLesson() {
        DensityGrid plane = DensityGrid.of(UNIT, UNIT, (x, y) -> x + y);
        assertThat(plane.integral()).isCloseTo(1, within(1e-12));
        DensityGrid.Slice slice = plane.slice(20);
        double y = slice.y();
        assertThat(slice.area()).isCloseTo(y + 0.5, within(1e-12)).isCloseTo(plane.marginalOfY().get(20), within(1e-12));
        for (int i = 0; i < 100; i++) {
            double x = UNIT.centre(i);
            assertThat(plane.marginalOfX().get(i)).isCloseTo(x + 0.5, within(1e-12));
            assertThat(slice.joint().get(i)).isCloseTo(x + y, within(1e-12));
            assertThat(slice.conditional().get(i)).isCloseTo((x + y) / (y + 0.5), within(1e-12));
        }
        // E[xy] = 1/3, E[x] = 7/12: Cov = -1/144, Var = 11/144
        assertThat(plane.cells().covariance()).isCloseTo(-1 / 144.0, within(1e-5));
        assertThat(plane.cells().correlation()).isCloseTo(-1 / 11.0, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.8, 0, 0.8})
    void aBellInTwoDimensionsKeepsItsMarginalsWhateverItsCorrelation(double rho) {
        MultivariateGaussian law = MultivariateGaussian.ofCorrelation(rho);
        DensityGrid grid = DensityGrid.of(WIDE, WIDE, law);
        assertThat(grid.integral()).isCloseTo(1, within(1e-6));
        assertThat(grid.marginalOfX().get(35)).isCloseTo(Gaussian.STANDARD.pdf(WIDE.centre(35)), within(1e-6));
        assertThat(grid.cells().correlation()).isCloseTo(rho, within(1e-5));
        assertThat(grid.cells().mutualInformation()).isCloseTo(-Math.log(1 - rho * rho) / 2, within(1e-5));
        DensityGrid.Slice slice = grid.slice(35);
        Gaussian conditional = law.conditional(List.of(1), List.of(slice.y())).marginal(0);
        assertThat(slice.conditional().get(32)).isCloseTo(conditional.pdf(WIDE.centre(32)), within(1e-6));
        assertThat(slice.area()).isCloseTo(Gaussian.STANDARD.pdf(slice.y()), within(1e-6));
    }

    @Test
    void independentNumbersDontInformOfEachOther() {
        DensityGrid grid = DensityGrid.ofIndependent(WIDE, new Gaussian(1, 1), new Bins(0, 20, 50), new Exponential(0.5));
        assertThat(grid.cells().mutualInformation()).isCloseTo(0, within(1e-12));
        assertThat(grid.cells().dependence().stream().flatMap(List::stream).mapToDouble(Math::abs).max())
                .hasValueCloseTo(0.0, within(1e-12));
    }

    @Test
    void whatIsNoDensityIsRefused() {
        List<Runnable> refused = List.of(
                () -> DensityGrid.of(UNIT, UNIT, (x, y) -> x - y),
                () -> DensityGrid.of(UNIT, UNIT, (x, _) -> Math.log(x - 0.5)),
                () -> DensityGrid.of(UNIT, UNIT, (_, y) -> y < 0.5 ? 1 : 0).slice(80),
                () -> DensityGrid.of(UNIT, UNIT, (_, _) -> 0).cells(),
                () -> DensityGrid.of(UNIT, UNIT, (_, _) -> 1).slice(100),
                () -> DensityGrid.of(new Bins(0, 1, 2000), new Bins(0, 1, 2000), (_, _) -> 1),
                () -> new DensityGrid(UNIT, UNIT, List.of(List.of(1.0))));
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }
}
