package argmax.lessons.experiment;

import argmax.engine.stat.distribution.Distances;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Poisson;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How far the cumulative laws of Poisson(λ) and of the bell curve differ at most, with continuity correction. */
@AutoService(Experiment.class)
public final class GaussianGap implements Experiment {
    @Override
    public String name() {
        return "gaussian-gap";
    }

    @Override
    public List<String> numbers() {
        return List.of("lambda");
    }

    @Override
    public List<String> outcomes() {
        return List.of("gap");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        return Map.of("gap", of(given.number("lambda")));
    }

    static double of(double mean) {
        Poisson law = new Poisson(mean);
        return Distances.largestGap(law, Gaussian.like(law));
    }
}
