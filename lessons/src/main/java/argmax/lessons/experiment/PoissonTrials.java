package argmax.lessons.experiment;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How many trials bring Binomial(n, λ/n) nearer than a distance to Poisson(λ). */
@AutoService(Experiment.class)
public final class PoissonTrials implements Experiment {
    @Override
    public String name() {
        return "poisson-trials";
    }

    /** The mean, and the total-variation distance to stay below. */
    @Override
    public List<String> numbers() {
        return List.of("lambda", "below");
    }

    /** The least number of trials that does. */
    @Override
    public List<String> outcomes() {
        return List.of("trials");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        double mean = given.number("lambda");
        double below = given.number("below");
        return Map.of("trials", (double) FirstWhole.from((int) Math.ceil(mean), n -> PoissonDistance.of(mean, n) < below));
    }
}
