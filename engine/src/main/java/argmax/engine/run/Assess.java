package argmax.engine.run;

import argmax.engine.data.DataSet;
import argmax.engine.net.train.Training;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Judges trained networks. */
final class Assess {
    private Assess() {}

    /**
     * Judges each seed by itself. Between two middle scores of an even number of seeds, the score is their mean; loss, confusion
     * and ROC are then those of the lower one.
     *
     * @param parts the rows of each fold
     * @param trainings seed by seed, and within a seed fold by fold
     */
    static RunResult.Assessment trainings(TrainNetwork spec, DataSet data, List<Part> parts, List<Training> trainings) {
        List<Judged> seeds = new ArrayList<>();
        for (int first = 0; first < trainings.size(); first += parts.size()) {
            seeds.add(Judged.of(spec, data.card().classes(), parts, trainings.subList(first, first + parts.size())));
        }
        List<Double> scores = seeds.stream().map(Judged::score).toList();
        List<Integer> rising = rising(scores);
        Judged median = seeds.get(medianSeed(scores));
        Judged upper = seeds.get(rising.get(rising.size() / 2));
        return new RunResult.Assessment(
                scores,
                (median.score() + upper.score()) / 2,
                median.loss(),
                data.card().classes(),
                median.confusion(),
                median.rocs(),
                Describe.split(spec, data, parts));
    }

    /** The position of the median among scores, of two in the middle that of the lower one. */
    static int medianSeed(List<Double> scores) {
        return rising(scores).get((scores.size() - 1) / 2);
    }

    private static List<Integer> rising(List<Double> scores) {
        return IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparingDouble(scores::get))
                .toList();
    }
}
