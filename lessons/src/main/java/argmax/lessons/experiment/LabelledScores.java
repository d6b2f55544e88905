package argmax.lessons.experiment;

import argmax.engine.data.Shuffle;
import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Eight points with labels ±1 and scores of which a given number has the wrong sign; the same seed gives the same ones. */
@AutoService(Experiment.class)
public final class LabelledScores implements Experiment {
    private static final int POINTS = 8;

    @Override
    public String name() {
        return "labelled-scores";
    }

    /** How many scores, 0 to 8, have the sign that their label hasn't. */
    @Override
    public List<String> numbers() {
        return List.of("flips", "seed");
    }

    /** Label {@code y1} and score {@code h1} of the first point and so on; scores are from 0.2 to 2.4, to a tenth. */
    @Override
    public List<String> outcomes() {
        return IntStream.rangeClosed(1, POINTS).boxed().flatMap(i -> List.of("y" + i, "h" + i).stream()).toList();
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        SplittableRandom random = new SplittableRandom(given.count("seed"));
        int[] order = IntStream.range(0, POINTS).toArray();
        Shuffle.inPlace(order, random);
        Map<String, Double> points = new LinkedHashMap<>();
        for (int i = 0; i < POINTS; i++) {
            int label = random.nextBoolean() ? 1 : -1;
            int sign = i < given.count("flips") ? -label : label;
            points.put("y" + (order[i] + 1), (double) label);
            points.put("h" + (order[i] + 1), sign * random.nextInt(2, 25) / 10.0);
        }
        return points;
    }
}
