package argmax.engine.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QLearningTest {
    private static final Steer STEER = new Steer();
    private static final QLearning REFERENCE = new QLearning(.5, .9, 1, 0, 300);

    /** The lesson's checks: (1 − γⁿ) / (1 − γ) for a reward of 1 at n steps, and one update. */
    @Test
    void returnsAndUpdatesAreThoseOfTheLesson() {
        assertThat(Returns.discounted(Collections.nCopies(5, 1.0), .9)).isCloseTo(4.0951, within(1e-12));
        assertThat(Returns.discounted(List.of(0.0, 0.0, 8.0), .5)).isEqualTo(2);
        assertThat(Returns.discounted(List.of(), .5)).isZero();
        assertThat(new QLearning(.1, .9, 1, 0, 1).updated(.5, 1, 2)).isCloseTo(.73, within(1e-12));
    }

    @Test
    void explorationFallsByEqualSteps() {
        QLearning five = new QLearning(.5, .9, 1, .2, 5);

        assertThat(IntStream.range(0, 5).mapToDouble(five::epsilon).toArray())
                .containsExactly(new double[] {1, .8, .6, .4, .2}, within(1e-12));
        assertThat(new QLearning(.5, .9, .7, 0, 1).epsilon(0)).isEqualTo(.7);
    }

    /** The lesson's reference, α = .5, γ = .9, ε 1→0, 300 episodes, ends at .13 mm; at most .5 mm passes. */
    @Test
    void theReferenceOfTheLessonSteersWithEverySeed() {
        assertThat(distances(REFERENCE)).allSatisfy(distance -> assertThat(distance).isLessThan(.2));
    }

    /** The lesson's naive settings: 20 episodes, or α = .1 with 50; now and then one is lucky. */
    @Test
    void whoTriesLittleOrLearnsSlowlySteersBadly() {
        List<Double> few = distances(new QLearning(.5, .9, 1, 0, 20));
        List<Double> slow = distances(new QLearning(.1, .9, 1, 0, 50));

        assertThat(few.stream().filter(distance -> distance > .5)).hasSizeGreaterThanOrEqualTo(15);
        assertThat(slow.stream().filter(distance -> distance > 2.5)).hasSizeGreaterThanOrEqualTo(18);
    }

    /** Where nothing is left to chance but the actions, the values come to those that value iteration knows. */
    @Test
    void enoughExperienceComesToTheBestValues() {
        GridWorld corridor = new GridWorld(List.of("S.....G"), 0, 0);

        ActionValues learned = new QLearning(.5, .9, 1, 1, 3000).learn(corridor, 3000, 1).values();

        List<Double> best = ValueIteration.solve(corridor, .9).values();
        for (int state = 0; state < corridor.states(); state++) {
            assertThat(learned.values().get(state)).isCloseTo(best.get(state), within(1e-6));
        }
        assertThat(learned.greedyPolicy().subList(0, 6)).containsOnly(1);
    }

    @Test
    void aLearnerRepeatsWithItsSeedAndShowsItsWay() {
        QLearning.Learned learned = REFERENCE.learn(STEER, 50, 4);

        assertThat(learned).isEqualTo(REFERENCE.learn(STEER, 50, 4));
        assertThat(learned).isNotEqualTo(REFERENCE.learn(STEER, 50, 5));
        assertThat(learned.frames()).extracting(QLearning.Frame::episode).containsExactly(50, 100, 150, 200, 250, 300);
        assertThat(learned.frames().getLast().values()).isEqualTo(learned.values());
        assertThat(learned.returns()).hasSize(300);
        assertThat(mean(learned.returns().subList(250, 300))).isGreaterThan(mean(learned.returns().subList(0, 50)) + 3);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new QLearning(0, .9, 1, 0, 10))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("alpha is 0.0");
        assertThatThrownBy(() -> new QLearning(.5, 1.1, 1, 0, 10))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("gamma");
        assertThatThrownBy(() -> new QLearning(.5, .9, 1, -.1, 10))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("epsilonTo");
        assertThatThrownBy(() -> new QLearning(.5, .9, 1, 0, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("episodes");
        assertThatThrownBy(() -> REFERENCE.learn(STEER, 0, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("frameEvery");
        assertThatThrownBy(() -> Returns.discounted(List.of(1.0), 2)).isInstanceOf(InvalidValue.class);
    }

    private static List<Double> distances(QLearning learner) {
        return IntStream.range(0, 20)
                .mapToObj(seed -> STEER.distanceAfter(6, learner.learn(STEER, 1000, seed).values().greedyPolicy()))
                .toList();
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).average().orElseThrow();
    }
}
