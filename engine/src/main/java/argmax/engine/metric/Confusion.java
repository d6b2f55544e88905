package argmax.engine.metric;

import java.util.List;

/**
 * How often each true class was taken for each class.
 *
 * @param counts {@code counts.get(t).get(p)}: rows of true class t that were predicted as p
 */
public record Confusion(List<List<Integer>> counts) {
    public Confusion {
        counts = counts.stream().map(List::copyOf).toList();
    }
}
