package argmax.lessons.experiment;

import argmax.lessons.lab.folds.Deck;
import argmax.lessons.lab.folds.HeldOut;
import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The five-fold errors of polynomials of degree 1 to 8 on 40 points of a noisy sine, to four decimals. */
@AutoService(Experiment.class)
public final class FoldErrors implements Experiment {
    private static final int FOLDS = 5;
    private static final int DEGREES = 8;

    @Override
    public String name() {
        return "fold-errors";
    }

    /** What points and folds are drawn from. */
    @Override
    public List<String> numbers() {
        return List.of("seed");
    }

    /** {@code e1} to {@code e8}, the degree with the least of them and the degree with the greatest. */
    @Override
    public List<String> outcomes() {
        return Stream.concat(IntStream.rangeClosed(1, DEGREES).mapToObj(degree -> "e" + degree), Stream.of("best", "worst"))
                .toList();
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        HeldOut points = new HeldOut(given.count("seed"));
        List<int[]> folds = new Deck(HeldOut.POINTS, given.count("seed")).folds(FOLDS);
        double[] errors = IntStream.rangeClosed(1, DEGREES)
                .mapToDouble(degree -> Math.rint(1e4 * points.error(degree, folds)) / 1e4)
                .toArray();
        Map<String, Double> found = new LinkedHashMap<>();
        int best = 1;
        int worst = 1;
        for (int degree = 1; degree <= DEGREES; degree++) {
            found.put("e" + degree, errors[degree - 1]);
            best = errors[degree - 1] < errors[best - 1] ? degree : best;
            worst = errors[degree - 1] > errors[worst - 1] ? degree : worst;
        }
        found.put("best", (double) best);
        found.put("worst", (double) worst);
        return found;
    }
}
