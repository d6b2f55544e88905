package argmax.lessons.experiment;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How large a whole λ has to be for Poisson(λ) to differ from the bell curve by less than a gap of the cumulative laws. */
@AutoService(Experiment.class)
public final class GaussianMean implements Experiment {
    @Override
    public String name() {
        return "gaussian-mean";
    }

    /** The gap to stay below. */
    @Override
    public List<String> numbers() {
        return List.of("below");
    }

    @Override
    public List<String> outcomes() {
        return List.of("least");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        double below = given.number("below");
        return Map.of("least", (double) FirstWhole.from(1, mean -> GaussianGap.of(mean) < below));
    }
}
