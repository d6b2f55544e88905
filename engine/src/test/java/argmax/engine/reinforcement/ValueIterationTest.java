package argmax.engine.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueIterationTest {
    private static final GridWorld CORRIDOR = new GridWorld(List.of("......G"), 0, 0);

    static Stream<Environment> environments() {
        return Stream.of(
                new Steer(),
                CORRIDOR,
                new GridWorld(List.of("S..", ".#X", "..G"), .3, -.1),
                new GridWorld(List.of(".G"), 1, 0));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void probabilitiesOfWhatFollowsAddUpToOne(Environment environment) {
        for (int state = 0; state < environment.states(); state++) {
            for (int action = 0; action < environment.actions().size(); action++) {
                List<Transition> following = environment.transitions(state, action);
                double sum = following.stream().mapToDouble(Transition::probability).sum();
                assertThat(sum).isCloseTo(following.isEmpty() ? 0 : 1, within(1e-12));
                assertThat(following).allSatisfy(to -> assertThat(to.next()).isBetween(0, environment.states() - 1));
            }
        }
        assertThat(environment.starts()).isNotEmpty().allSatisfy(start ->
                assertThat(environment.transitions(start, 0)).isNotEmpty());
    }

    /** The lesson: R γ^(d−1), d steps before a single reward. */
    @Test
    void aCorridorIsWorthWhatDiscountingLeaves() {
        for (double gamma : new double[] {.5, .9, 1}) {
            ActionValues values = ValueIteration.solve(CORRIDOR, gamma);

            for (int d = 1; d <= 6; d++) {
                assertThat(values.values().get(6 - d)).isCloseTo(Math.pow(gamma, d - 1), within(1e-12));
            }
            assertThat(values.q().get(6)).containsOnly(0.0);
        }
    }

    /** Russell and Norvig, "Artificial Intelligence: A Modern Approach", figure 17.3: utilities at a step cost of .04. */
    @Test
    void theTextbooksGridHasTheTextbooksUtilities() {
        List<Double> values =
                ValueIteration.solve(new GridWorld(List.of("...G", ".#.X", "S..."), .2, -.04), 1).values();

        assertThat(values.stream().mapToDouble(value -> value).toArray())
                .containsExactly(
                        new double[] {.812, .868, .918, 0, .762, 0, .660, 0, .705, .655, .611, .388}, within(.0005));
    }

    @Test
    void theBestSteeringGoesStraightToTheMiddle() {
        ActionValues values = ValueIteration.solve(new Steer(), .9);

        assertThat(values.greedyPolicy()).containsExactly(2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0);
        // Next to the middle v = .9 · 0 + .1 (−1 + .9 v), so that v = −.1 / .91.
        assertThat(values.q().get(6).get(0)).isCloseTo(-.1 / .91, within(1e-12));
        assertThat(values.q().get(5).get(1)).isZero();
    }

    /** From 5 mm away, 6 steps of which each counts with probability .9: Σ P(k of 6) (5 − k), but 0 for 5 and 6. */
    @Test
    void theBestSteeringIsAsFarOffAsItsBinomialSays() {
        double expected = 0;
        double[] ways = {1, 6, 15, 20, 15};
        for (int k = 0; k < 5; k++) {
            expected += ways[k] * Math.pow(.9, k) * Math.pow(.1, 6 - k) * (5 - k);
        }

        assertThat(new Steer().distanceAfter(6, ValueIteration.solve(new Steer(), .9).greedyPolicy()))
                .isCloseTo(expected, within(1e-12))
                .isCloseTo(.13, within(.005));
        assertThat(new Steer().distanceAfter(6, IntStream.range(0, 11).mapToObj(state -> 1).toList())).isEqualTo(5);
    }

    @Test
    void occupancyKeepsItsSumAndStaysWhereItEnds() {
        GridWorld grid = new GridWorld(List.of("...G", ".#.X", "S..."), .2, -.04);
        List<Integer> policy = ValueIteration.solve(grid, 1).greedyPolicy();

        List<Double> occupancy = Policy.occupancy(grid, policy, grid.starts(), 200);

        assertThat(occupancy.stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12));
        assertThat(occupancy.get(3) + occupancy.get(7)).isCloseTo(1, within(1e-9));
        assertThat(occupancy.get(3)).isGreaterThan(.9);
    }

    @Test
    void impossibleWorldsAreRefused() {
        assertThatThrownBy(() -> new GridWorld(List.of("S.G", "S."), 0, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("cells of a row is 2");
        assertThatThrownBy(() -> new GridWorld(List.of("S?G"), 0, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("?");
        assertThatThrownBy(() -> new GridWorld(List.of("S.X"), 0, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("goal");
        assertThatThrownBy(() -> new GridWorld(List.of("#G"), 0, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("free");
        assertThatThrownBy(() -> new GridWorld(List.of("SG"), 1.5, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("slip");
        assertThatThrownBy(() -> ValueIteration.solve(new Steer(), 1.1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ValueIteration.solve(new GridWorld(List.of("S#G"), 0, -1), 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("gamma is 1.0; allowed is below 1");
        assertThatThrownBy(() -> new Transition(1.2, 0, 0, false)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Policy.occupancy(new Steer(), List.of(1, 1), List.of(0), 3)).isInstanceOf(InvalidValue.class);
    }
}
