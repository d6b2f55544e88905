package argmax.lessons.experiment;

import argmax.engine.stat.hypothesis.CountingTest;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** How often a count reaches a cut without and with a signal, exactly. */
@AutoService(Experiment.class)
public final class CountingPower implements Experiment {
    @Override
    public String name() {
        return "counting-power";
    }

    /** Expected background and signal, and the cut. */
    @Override
    public List<String> numbers() {
        return List.of("background", "signal", "cut");
    }

    @Override
    public List<String> outcomes() {
        return List.of("size", "power");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        CountingTest test = new CountingTest(given.number("background"), given.number("signal"));
        int cut = given.count("cut");
        return Map.of("size", test.size(cut), "power", test.power(cut));
    }
}
