package argmax.engine.reinforcement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A beam is steered to the middle of its pipe: state s is an offset of s − 5 mm, the actions are −1, 0 and +1 mm, of which
 * one in ten is ignored, and the reward is minus the distance from the middle afterwards, in mm. The wall at ±5 mm holds
 * the beam.
 */
public record Steer() implements Environment {
    private static final int WALL = 5;
    private static final double IGNORED = 0.1;

    @Override
    public int states() {
        return 2 * WALL + 1;
    }

    @Override
    public List<String> actions() {
        return List.of("−1", "0", "+1");
    }

    @Override
    public List<Integer> starts() {
        return IntStream.range(0, states()).boxed().toList();
    }

    @Override
    public int steps() {
        return 10;
    }

    @Override
    public List<Transition> transitions(int state, int action) {
        int moved = Math.clamp(state + action - 1, 0, states() - 1);
        return moved == state
                ? List.of(to(state, 1))
                : List.of(to(moved, 1 - IGNORED), to(state, IGNORED));
    }

    /** The offset that a state stands for, in mm. */
    public int offset(int state) {
        return state - WALL;
    }

    /** The expected distance from the middle, in mm, after {@code steps} steps from −5 mm and from +5 mm in equal parts. */
    public double distanceAfter(int steps, List<Integer> policy) {
        List<Double> occupancy = Policy.occupancy(this, policy, List.of(0, states() - 1), steps);
        return IntStream.range(0, states()).mapToDouble(state -> occupancy.get(state) * Math.abs(offset(state))).sum();
    }

    private static Transition to(int next, double probability) {
        return new Transition(probability, next, -Math.abs(next - WALL), false);
    }
}
