package argmax.lessons.experiment;

import argmax.engine.stat.hypothesis.CountingTest;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** The smallest cut on a count that keeps to a size, and the least signal that it finds often enough. */
@AutoService(Experiment.class)
public final class CountingPlan implements Experiment {
    @Override
    public String name() {
        return "counting-plan";
    }

    /** Expected background, the largest size that is allowed, and the power that is wanted. */
    @Override
    public List<String> numbers() {
        return List.of("background", "alpha", "power");
    }

    @Override
    public List<String> outcomes() {
        return List.of("cut", "least");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        double background = given.number("background");
        double alpha = given.number("alpha");
        int cut = new CountingTest(background, 0).threshold(alpha);
        return Map.of("cut", (double) cut, "least", CountingTest.leastSignal(background, alpha, given.number("power")));
    }
}
