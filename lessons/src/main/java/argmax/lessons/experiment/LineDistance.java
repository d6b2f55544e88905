package argmax.lessons.experiment;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far the lines that are fitted to the points of {@link SlopeVariance}, each of which weighs σ^p, lie from the true line:
 * the root of the squared distance's mean over the points and over endless repeats; exact.
 */
@AutoService(Experiment.class)
public final class LineDistance implements Experiment {
    @Override
    public String name() {
        return "line-distance";
    }

    /** The power of σ that a point weighs. */
    @Override
    public List<String> numbers() {
        return List.of("p");
    }

    @Override
    public List<String> outcomes() {
        return List.of("distance");
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        List<List<Double>> covariance = SlopeVariance.covariance(-given.number("p"));
        // The fit is right on average, so that its squared distance at x is the variance of intercept + slope · x.
        double square = IntStream.range(0, SlopeVariance.POINTS)
                .mapToDouble(SlopeVariance::x)
                .map(x -> covariance.get(0).get(0) + 2 * x * covariance.get(0).get(1) + x * x * covariance.get(1).get(1))
                .average()
                .orElseThrow();
        return Map.of("distance", Math.sqrt(square));
    }
}
