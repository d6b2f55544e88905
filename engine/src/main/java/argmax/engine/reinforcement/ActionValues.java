package argmax.engine.reinforcement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The return expected of each action in each state.
 *
 * @param q {@code q.get(state).get(action)}
 * @param greedyPolicy the best action of each state; the first of those that tie
 */
public record ActionValues(List<List<Double>> q, List<Integer> greedyPolicy) {
    public ActionValues {
        q = q.stream().map(List::copyOf).toList();
        greedyPolicy = List.copyOf(greedyPolicy);
    }

    /** The value of each state: that of its best action. */
    public List<Double> values() {
        return IntStream.range(0, q.size()).mapToObj(state -> q.get(state).get(greedyPolicy.get(state))).toList();
    }
}
