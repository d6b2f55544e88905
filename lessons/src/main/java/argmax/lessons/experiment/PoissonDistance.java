package argmax.lessons.experiment;

import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Distances;
import argmax.engine.stat.distribution.Poisson;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How far Binomial(n, λ/n) lies from Poisson(λ) in total variation, exactly. */
@AutoService(Experiment.class)
public final class PoissonDistance implements Experiment {
    @Override
    public String name() {
        return "poisson-distance";
    }

    /** The mean, and the number of trials, which may not be below it. */
    @Override
    public List<String> numbers() {
        return List.of("lambda", "n");
    }

    @Override
    public List<String> outcomes() {
        return List.of("distance");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        return Map.of("distance", of(given.number("lambda"), given.count("n")));
    }

    static double of(double mean, int trials) {
        return Distances.totalVariation(new Binomial(trials, mean / trials), new Poisson(mean));
    }
}
