package argmax.lessons.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All experiments that the program was built with, by name. */
public final class Experiments {
    private static final List<Experiment> ALL = ServiceLoader.load(Experiment.class, Experiments.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Experiment::name))
            .toList();

    private Experiments() {}

    public static List<String> names() {
        return ALL.stream().map(Experiment::name).toList();
    }

    public static Experiment named(String name) {
        return ALL.stream().filter(experiment -> experiment.name().equals(name)).findFirst().orElseThrow();
    }
}
