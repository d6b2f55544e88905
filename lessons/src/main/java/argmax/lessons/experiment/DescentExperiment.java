package argmax.lessons.experiment;

import argmax.engine.net.Optimiser;
import argmax.engine.net.surface.Descent;
import argmax.engine.net.surface.End;
import argmax.engine.net.surface.Path;
import argmax.engine.net.surface.Point;
import argmax.engine.net.surface.Quadratic;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** Where an optimiser stands on ½(k₁x² + k₂y²) after some steps. */
@AutoService(Experiment.class)
public final class DescentExperiment implements Experiment {
    private static final String OPTIMISER = "optimiser";

    @Override
    public String name() {
        return "descent";
    }

    /** Curvatures, start, learning rate, momentum (of those that have one) and steps. */
    @Override
    public List<String> numbers() {
        return List.of("k1", "k2", "x", "y", "rate", "momentum", "steps");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of(OPTIMISER, List.of("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam"));
    }

    /** The loss and the place where it ended; {@code diverged} is 1 where the range of numbers was left, else 0. */
    @Override
    public List<String> outcomes() {
        return List.of("loss", "endx", "endy", "diverged");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        Path path = Descent.of(
                        new Quadratic(given.number("k1"), given.number("k2")),
                        new Point(given.number("x"), given.number("y")),
                        optimiser(given.word(OPTIMISER), given.number("rate"), given.number("momentum")),
                        given.count("steps"))
                .path();
        Point last = path.points().getLast();
        boolean diverged = path.end() instanceof End.Diverged;
        return Map.of(
                "loss", path.losses().getLast(), "endx", last.x(), "endy", last.y(), "diverged", diverged ? 1.0 : 0.0);
    }

    /** The optimiser of that name in {@link #words}; the momentum counts for those that have one. */
    public static Optimiser optimiser(String name, double rate, double momentum) {
        return switch (name) {
            case "momentum" -> new Optimiser.Momentum(rate, momentum);
            case "nesterov" -> new Optimiser.Nesterov(rate, momentum);
            case "adagrad" -> new Optimiser.AdaGrad(rate);
            case "rmsprop" -> new Optimiser.RmsProp(rate, 0.9);
            case "adam" -> new Optimiser.Adam(rate);
            default -> new Optimiser.Sgd(rate);
        };
    }
}
