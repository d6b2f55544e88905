package argmax.lessons.experiment;

import argmax.lessons.lab.batches.BatchWalk;
import argmax.lessons.lab.batches.NoisyLine;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How near stochastic gradient descent comes to the line of least squares through 1000 points. */
@AutoService(Experiment.class)
public final class LineDescent implements Experiment {
    private static final int POINTS = 1000;

    @Override
    public String name() {
        return "line-descent";
    }

    @Override
    public List<String> numbers() {
        return List.of("batch", "rate", "epochs");
    }

    /** The mean squared error at the end, the least that is possible, their ratio, and how many updates there were. */
    @Override
    public List<String> outcomes() {
        return List.of("mse", "least", "ratio", "updates");
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        NoisyLine line = NoisyLine.drawn(POINTS, seed);
        BatchWalk walk =
                BatchWalk.of(line, given.count("batch"), given.number("rate"), given.count("epochs"), seed + 1);
        double mse = line.loss(walk.end().slope(), walk.end().intercept());
        return Map.of(
                "mse", mse,
                "least", line.leastLoss(),
                "ratio", mse / line.leastLoss(),
                "updates", (double) walk.updates());
    }
}
