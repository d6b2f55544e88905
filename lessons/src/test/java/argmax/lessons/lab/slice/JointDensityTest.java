package argmax.lessons.lab.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.stat.joint.DensityGrid.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JointDensityTest {
    /** scipy: {@code norm.pdf(y)} for the area; given y, x is Gaussian with mean ρy and variance 1 − ρ². */
    @ParameterizedTest
    @CsvSource({"0.8, 0, 0.39894", "0.8, 2, 0.053991", "0.95, 1, 0.24197", "-0.5, -1.5, 0.129518"})
    void aCutThroughABellHasTheAreaOfTheMarginalAndTheLawOfTheTextbook(double rho, double y, double area) {
        JointDensity bell = JointDensity.bell(rho);

        assertThat(bell.cut(y).area()).isCloseTo(area, within(2e-5));
        assertThat(bell.along(y).mean()).isCloseTo(rho * y, within(1e-3));
        assertThat(bell.along(y).standardDeviation()).isCloseTo(Math.sqrt(1 - rho * rho), within(1e-3));
    }

    @Test
    void theCutThroughThePlaneAtZeroIsTwoX() {
        Slice cut = JointDensity.plane().cut(0);

        assertThat(cut.area()).isCloseTo(0.5, within(1e-12));
        for (int i = 0; i < cut.x().size(); i++) {
            assertThat(cut.conditional().get(i)).isCloseTo(2 * cut.x().get(i), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, 0, 2.5})
    void onceTheCauseIsKnownTheOtherNumberTellsNothing(double y) {
        JointDensity known = new CauseFigures(0.3, 3, "1", y, 1).density();

        assertThat(known.along(y).mean()).isCloseTo(1.5, within(1e-3));
        assertThat(known.along(y).standardDeviation()).isCloseTo(1, within(1e-3));
    }

    /** P(z = 1 | y = 1) = 1 / (1 + e^(−3)) = 0.95257 for two unit bells at ±1.5, so x is 1.5 · (2 · 0.95257 − 1) on average. */
    @Test
    void withTheCauseSummedOutTheOtherNumberTellsWhichCauseIsLikely() {
        CauseFigures figures = new CauseFigures(0.5, 3, "summed", 1, 1);

        assertThat(figures.density().along(1).mean()).isCloseTo(1.35772, within(1e-3));
        assertThat(figures.scatter("y").summary()).endsWith("Given y = 1 alone, z = 1 has the probability 0.953.");
    }
}
