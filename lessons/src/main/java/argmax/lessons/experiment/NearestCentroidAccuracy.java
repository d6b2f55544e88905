package argmax.lessons.experiment;

import argmax.engine.stat.distribution.Empirical;
import argmax.lessons.lab.centroid.CentroidTrials;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How often a nearest-centroid classifier of the two clouds is right on fresh points, for sixty draws of n examples. */
@AutoService(Experiment.class)
public final class NearestCentroidAccuracy implements Experiment {
    @Override
    public String name() {
        return "nearest-centroid-accuracy";
    }

    /** Examples in each draw, at most {@link CentroidTrials#MOST}. */
    @Override
    public List<String> numbers() {
        return List.of("n");
    }

    /** Quantiles over the draws: 5 % and a half. */
    @Override
    public List<String> outcomes() {
        return List.of("low", "median");
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        Empirical accuracies = new Empirical(CentroidTrials.of(seed).onFreshPoints(given.count("n")));
        return Map.of("low", accuracies.quantile(0.05), "median", accuracies.quantile(0.5));
    }
}
