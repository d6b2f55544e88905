package argmax.engine.net.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Schedule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescentTest {
    private static final Point FAR = new Point(10, 1);
    private static final Point ON_THE_RIDGE = new Point(1, 1e-6);

    /** On each axis w_t = (1 − ηk)ᵗ w₀. */
    @Test
    void plainDescentGoesByPowersOfItsFactors() {
        Path path = Descent.of(new Quadratic(2, 5), new Point(3, -4), new Optimiser.Sgd(.1), 20).path();

        for (int t = 0; t <= 20; t++) {
            assertThat(path.points().get(t).x()).isCloseTo(3 * Math.pow(1 - .2, t), within(1e-6));
            assertThat(path.points().get(t).y()).isCloseTo(-4 * Math.pow(1 - .5, t), within(1e-6));
        }
        assertThat(path.end()).isEqualTo(new End.Ended(20));
        assertThat(path.effectiveRateOfX(7)).hasValueCloseTo(.1, within(1e-6));
        assertThat(path.gradients().getFirst()).isEqualTo(new Point(6, -20));
    }

    /** The lesson: ½ (x² + 10y²) from (1, 1) is below 10⁻⁶ after 60 steps for rates from .104 to .187. */
    @Test
    void theWindowOfGoodRatesIsThatOfTheLesson() {
        assertThat(lossAfter60(.104)).isLessThan(1e-6);
        assertThat(lossAfter60(.187)).isLessThan(1e-6);
        assertThat(lossAfter60(.103)).isGreaterThan(1e-6);
        assertThat(lossAfter60(.188)).isGreaterThan(1e-6);
    }

    @Test
    void plainDescentNeeds69StepsThroughTheRavineAtItsBest() {
        int fewest = Integer.MAX_VALUE;
        double best = 0;
        for (double rate = .070; rate < .0795; rate += .001) {
            int steps = through(new Optimiser.Sgd(rate), 100).firstBelow(1e-3).orElse(Integer.MAX_VALUE);
            best = steps < fewest ? rate : best;
            fewest = Math.min(fewest, steps);
        }
        assertThat(fewest).isEqualTo(69);
        assertThat(best).isCloseTo(.076, within(1e-9));
        assertThat(through(new Optimiser.Momentum(.10, .5), 100).firstBelow(1e-3)).hasValue(16);
    }

    /** Passes of the lesson's exercise: (.08, .5) and (.04, .8); plain descent at any rate and (.04, .9) fail. */
    @Test
    void someMomentumBrakesInTimeAndTooMuchDoesNot() {
        assertThat(through(new Optimiser.Momentum(.08, .5), 60).losses().getLast()).isLessThan(1e-3);
        assertThat(through(new Optimiser.Momentum(.04, .8), 60).losses().getLast()).isLessThan(1e-3);
        assertThat(through(new Optimiser.Momentum(.04, .9), 60).losses().getLast()).isGreaterThan(1e-3);
        for (double rate = .01; rate < .12; rate += .01) {
            assertThat(through(new Optimiser.Momentum(rate, 0), 60).losses().getLast()).isGreaterThan(1e-3);
        }
    }

    /** The lesson's |y| after 60 steps at rate .05. */
    @Test
    void adaptiveStepsLeaveASaddleThatOthersStayOn() {
        assertThat(escaped(new Optimiser.Adam(.05))).isCloseTo(3.7, within(.05));
        assertThat(escaped(new Optimiser.RmsProp(.05, .9))).isCloseTo(4.3, within(.05));
        assertThat(escaped(new Optimiser.AdaGrad(.05))).isCloseTo(1.04, within(.005));
        assertThat(escaped(new Optimiser.Sgd(.05))).isCloseTo(2e-5, within(.5e-5));
        assertThat(escaped(new Optimiser.Momentum(.05, .9))).isCloseTo(.038, within(.0005));
    }

    /** With the corrections of the paper; without them it would be (1 − β₁) / √(1 − β₂) = 3.16 rates. */
    @Test
    void adamsFirstStepIsOneRateLongAlongEachAxis() {
        Path path = Descent.of(new Quadratic(1, 5), new Point(2, -3), new Optimiser.Adam(.001), 1).path();

        assertThat(path.velocity(0).x()).isCloseTo(-.001, within(2e-7));
        assertThat(path.velocity(0).y()).isCloseTo(.001, within(2e-7));
        assertThat(path.effectiveRateOfY(0)).hasValueCloseTo(.001 / 15, within(2e-8));
    }

    /** Velocity after two steps by hand: v₁ = −.1 · 2, w₁ = 1.8, v₂ = −.9 · .2 − .1 · 1.8. */
    @Test
    void velocitiesAreThoseOfTheFormula() {
        Path path = Descent.of(new Quadratic(1, 1), new Point(2, 0), new Optimiser.Momentum(.1, .9), 2).path();

        assertThat(path.velocity(0).x()).isCloseTo(-.2, within(1e-6));
        assertThat(path.velocity(1).x()).isCloseTo(-.36, within(1e-6));
        assertThat(path.velocity(1).length()).isCloseTo(.36, within(1e-6));
        assertThat(path.effectiveRateOfY(0)).isEmpty();
    }

    @Test
    void schedulesChangeTheRateOfEachStep() {
        Descent falling = new Descent(
                Quadratic.RAVINE,
                FAR,
                new Optimiser.Sgd(.04),
                new Schedule.InverseTime(1),
                Descent.Stop.after(3),
                Descent.Noise.NONE);
        Descent plateau = new Descent(
                new Quadratic(2, 2),
                new Point(1, 0),
                new Optimiser.Sgd(1),
                new Schedule.ReduceOnPlateau(.5, 2),
                Descent.Stop.after(4),
                Descent.Noise.NONE);

        assertThat(falling.path().rates()).containsExactly(.04, .02, .04 / 3);
        // At rate 2/k it jumps between 1 and −1; after two steps without a gain the rate halves, and it is there at once.
        assertThat(plateau.path().rates()).containsExactly(1.0, 1.0, .5, .5);
        assertThat(plateau.path().losses()).containsExactly(1.0, 1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void itEndsBelowTheLossAskedForOrWhereNumbersEnd() {
        Descent reaching = new Descent(
                Quadratic.RAVINE,
                FAR,
                new Optimiser.Momentum(.10, .5),
                new Schedule.Constant(),
                new Descent.Stop(100, 1e-3),
                Descent.Noise.NONE);
        Path diverging = Descent.of(new Rosenbrock(), new Point(-1.2, 1), new Optimiser.Sgd(.1), 100).path();

        assertThat(reaching.path().end()).isEqualTo(new End.Reached(16));
        assertThat(reaching.path().points()).hasSize(17);
        assertThat(diverging.end()).isInstanceOf(End.Diverged.class);
        assertThat(diverging.end().step()).isEqualTo(diverging.steps()).isBetween(1, 20);
        assertThat(diverging.losses()).allSatisfy(loss -> assertThat(loss).isFinite());
    }

    /** Where it settles, plain descent with noise of deviation σ scatters by σ √(η / (k (2 − ηk))), as an AR(1) process. */
    @Test
    void noiseKeepsItMovingByItsStationarySpread() {
        Descent noisy = new Descent(
                new Quadratic(2, 5),
                new Point(0, 0),
                new Optimiser.Sgd(.1),
                new Schedule.Constant(),
                Descent.Stop.after(10_000),
                new Descent.Noise(.5, 3));

        Path path = noisy.path();

        double square = path.points().stream().mapToDouble(point -> point.x() * point.x()).average().orElseThrow();
        assertThat(Math.sqrt(square)).isCloseTo(.5 * Math.sqrt(.1 / (2 * (2 - .2))), within(.005));
        assertThat(noisy.path()).isEqualTo(path);
    }

    @Test
    void racersKeepTheirOrder() {
        List<Path> paths = Descent.race(List.of(
                Descent.of(new Beale(), new Point(1, 1), new Optimiser.Adam(.1), 50),
                Descent.of(new Beale(), new Point(1, 1), new Optimiser.Sgd(.01), 50)));

        assertThat(paths).hasSize(2);
        assertThat(paths.get(1)).isEqualTo(Descent.of(new Beale(), new Point(1, 1), new Optimiser.Sgd(.01), 50).path());
        assertThatThrownBy(() -> Descent.race(List.of())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void impossibleWalksAreRefused() {
        Point outside = new Point(1e7, 0);
        assertThatThrownBy(() -> Descent.of(new Rosenbrock(), outside, new Optimiser.Sgd(.1), 5))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("start.x");
        assertThatThrownBy(() -> Descent.Stop.after(0)).isInstanceOf(InvalidValue.class).hasMessageContaining("steps is 0");
        assertThatThrownBy(() -> new Descent.Stop(5, Double.NaN)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Descent.Noise(-1, 0)).isInstanceOf(InvalidValue.class).hasMessageContaining("deviation");
    }

    private static double lossAfter60(double rate) {
        return Descent.of(new Quadratic(1, 10), new Point(1, 1), new Optimiser.Sgd(rate), 60).path().losses().getLast();
    }

    private static Path through(Optimiser optimiser, int steps) {
        return Descent.of(Quadratic.RAVINE, FAR, optimiser, steps).path();
    }

    private static double escaped(Optimiser optimiser) {
        return Math.abs(Descent.of(Quadratic.SADDLE, ON_THE_RIDGE, optimiser, 60).path().points().getLast().y());
    }
}
