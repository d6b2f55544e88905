package argmax.lessons.experiment;

import argmax.engine.stat.distribution.Poisson;
import argmax.engine.stat.hypothesis.CountingTest;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How likely background alone makes a count as large as the one observed, and from where on a test calls it a signal. */
@AutoService(Experiment.class)
public final class Excess implements Experiment {
    @Override
    public String name() {
        return "excess";
    }

    /** Expected background, observed count, and the largest size of the test that is allowed. */
    @Override
    public List<String> numbers() {
        return List.of("background", "n", "alpha");
    }

    /** P(N ≥ n), P(N = n) and Z without a signal; then the smallest cut and its size. */
    @Override
    public List<String> outcomes() {
        return List.of("p", "exactly", "z", "cut", "size");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        int n = given.count("n");
        CountingTest test = new CountingTest(given.number("background"), 0);
        int cut = test.threshold(given.number("alpha"));
        return Map.of(
                "p", test.pValue(n),
                "exactly", new Poisson(test.background()).pmf(n),
                "z", test.significance(n),
                "cut", (double) cut,
                "size", test.size(cut));
    }
}
