package argmax.lessons.experiment;

import argmax.engine.stat.distribution.Binomial;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How often the frequency of k successes in n trials lies within a distance of their probability, exactly. */
@AutoService(Experiment.class)
public final class Frequency implements Experiment {
    @Override
    public String name() {
        return "frequency";
    }

    /** Trials, probability, and the distance that k/n − p must stay below. */
    @Override
    public List<String> numbers() {
        return List.of("n", "p", "w");
    }

    /** The probability that |k/n − p| is less than w. */
    @Override
    public List<String> outcomes() {
        return List.of("inside");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        int n = given.count("n");
        double middle = n * given.number("p");
        double distance = n * given.number("w");
        // A count that lies on the border to within rounding is not less than the distance away.
        double rounding = 1e-9 * Math.max(1, middle);
        Binomial law = new Binomial(n, given.number("p"));
        double least = Math.floor(middle - distance + rounding);
        double most = Math.ceil(middle + distance - rounding) - 1;
        return Map.of("inside", Math.max(0, law.cdf(most) - law.cdf(least)));
    }
}
