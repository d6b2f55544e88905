package argmax.engine.stat.distribution;

import java.util.List;
import java.util.stream.IntStream;

/** One of k categories, numbered from 0, with these probabilities; the sum being one, k − 1 of them are free. */
public record Categorical(List<Double> probabilities) implements Outcomes {
    public Categorical {
        probabilities = Check.sharesOfOne("probabilities", probabilities);
    }

    @Override
    public List<Double> outcomes() {
        return IntStream.range(0, probabilities.size()).mapToObj(i -> (double) i).toList();
    }
}
