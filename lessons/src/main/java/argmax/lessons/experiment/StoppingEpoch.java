package argmax.lessons.experiment;

import argmax.lessons.lab.stopping.StoppingRule;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where early stopping ends a training with ten given validation losses, and where it would with a common mistake. */
@AutoService(Experiment.class)
public final class StoppingEpoch implements Experiment {
    private static final int EPOCHS = 10;

    @Override
    public String name() {
        return "stopping-epoch";
    }

    /** The losses {@code v1} to {@code v10}, the least improvement and the patience. */
    @Override
    public List<String> numbers() {
        return Stream.concat(
                        IntStream.rangeClosed(1, EPOCHS).mapToObj(epoch -> "v" + epoch), Stream.of("delta", "patience"))
                .toList();
    }

    /**
     * The epoch after which training stops and the one whose weights are kept; the epoch of the first rise, and that of the lowest
     * loss of all ten.
     */
    @Override
    public List<String> outcomes() {
        return List.of("stop", "best", "rise", "lowest");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        List<Double> losses = IntStream.rangeClosed(1, EPOCHS).mapToObj(epoch -> given.number("v" + epoch)).toList();
        StoppingRule.Stopped stopped = new StoppingRule(given.number("delta"), given.count("patience")).watch(losses);
        return Map.of(
                "stop", (double) stopped.stop(),
                "best", (double) stopped.best(),
                "rise", (double) firstRise(losses),
                "lowest", losses.indexOf(losses.stream().min(Double::compare).orElseThrow()) + 1.0);
    }

    private static int firstRise(List<Double> losses) {
        return IntStream.range(1, losses.size())
                .filter(i -> losses.get(i) > losses.get(i - 1))
                .map(i -> i + 1)
                .findFirst()
                .orElse(losses.size());
    }
}
