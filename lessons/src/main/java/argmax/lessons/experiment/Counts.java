package argmax.lessons.experiment;

import argmax.engine.stat.distribution.Poisson;
import argmax.engine.stat.sampling.Moments;
import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How far the maximum-likelihood estimates of a Poisson mean spread, over 2000 repeats of an experiment of n counts. */
@AutoService(Experiment.class)
public final class Counts implements Experiment {
    private static final int REPEATS = 2000;

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public List<String> numbers() {
        return List.of("lambda", "n");
    }

    /** Mean and standard deviation of the estimates. */
    @Override
    public List<String> outcomes() {
        return List.of("mean", "spread");
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        int n = given.count("n");
        // All that an estimate needs of n counts is their sum, which is a Poisson count itself.
        double[] sums = new Poisson(n * given.number("lambda")).sample(REPEATS, seed);
        Moments moments = Moments.of(Arrays.stream(sums).map(sum -> sum / n).toArray());
        return Map.of("mean", moments.mean(), "spread", moments.standardDeviation());
    }
}
