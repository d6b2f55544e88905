package argmax.lessons.experiment;

import argmax.lessons.experiment.Experiment.Given;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What experiments found out lately. An experiment is a pure function of what it is told and its seed, many learners choose the
 * same settings, and one answer is graded more than once.
 */
public final class Outcomes {
    private static final int KEPT = 512;
    private static final Map<Asked, Map<String, Double>> LATELY = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Map<String, Double>> eldest) {
            return size() > KEPT;
        }
    };

    private Outcomes() {}

    private record Asked(String experiment, Given given, long seed) {}

    /**
     * What {@code experiment} finds out.
     *
     * @throws argmax.engine.InvalidValue naming a number that can't be
     */
    public static Map<String, Double> of(Experiment experiment, Given given, long seed) {
        Asked asked = new Asked(experiment.name(), given, seed);
        Map<String, Double> known;
        synchronized (LATELY) {
            known = LATELY.get(asked);
        }
        if (known != null) {
            return known;
        }
        Map<String, Double> found = Map.copyOf(experiment.run(given, seed));
        synchronized (LATELY) {
            LATELY.put(asked, found);
        }
        return found;
    }
}
