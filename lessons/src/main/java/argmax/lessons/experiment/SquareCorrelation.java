package argmax.lessons.experiment;

import argmax.engine.metric.Correlation;
import argmax.engine.stat.distribution.Uniform;
import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The correlation of x with (x − c)², over 200,000 draws of x from a uniform law. */
@AutoService(Experiment.class)
public final class SquareCorrelation implements Experiment {
    private static final int DRAWS = 200_000;

    @Override
    public String name() {
        return "square-correlation";
    }

    /** The ends of the uniform law, and c. */
    @Override
    public List<String> numbers() {
        return List.of("low", "high", "c");
    }

    @Override
    public List<String> outcomes() {
        return List.of("rho");
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        double c = given.number("c");
        double[] x = new Uniform(given.number("low"), given.number("high")).sample(DRAWS, seed);
        double[] squares = Arrays.stream(x).map(value -> (value - c) * (value - c)).toArray();
        return Map.of("rho", Correlation.pearson(x, squares));
    }
}
