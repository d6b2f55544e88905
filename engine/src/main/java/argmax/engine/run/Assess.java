package argmax.engine.run;

import argmax.engine.data.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges what was trained. */
final class Assess {
    private Assess() {}

    /**
     * Judges each seed by itself. Between two middle scores of an even number of seeds, the score is their mean; loss, confusion
     * and ROC are then those of the lower one.
     *
     * @param trainings seed by seed, and within a seed fold by fold
     * @param parts the rows of each fold
     * @param split how they came about; null where there is nothing but test rows besides those that train
     */
    static RunResult.Assessment seeds(
            List<Long> seeds,
            List<? extends Trained> trainings,
            List<Part> parts,
            @Nullable Split split,
            List<String> classes,
            RunResult.SplitSummary summary) {
        List<Judged> judged = new ArrayList<>();
        for (int first = 0; first < trainings.size(); first += parts.size()) {
            judged.add(Judged.of(split, classes, parts, trainings.subList(first, first + parts.size())));
        }
        return of(seeds, judged, classes, summary);
    }

    /** @param judged one for each seed */
    static RunResult.Assessment of(
            List<Long> seeds, List<Judged> judged, List<String> classes, RunResult.SplitSummary summary) {
        List<Double> scores = judged.stream().map(seed -> seed.unseen().accuracy()).toList();
        List<Integer> rising = rising(scores);
        Judged median = judged.get(medianSeed(scores));
        Judged upper = judged.get(rising.get(rising.size() / 2));
        return new RunResult.Assessment(
                scores,
                (median.unseen().accuracy() + upper.unseen().accuracy()) / 2,
                median.unseen().loss(),
                classes,
                median.confusion(),
                median.rocs(),
                summary,
                IntStream.range(0, judged.size())
                        .mapToObj(i -> new RunResult.SeedScores(
                                seeds.get(i),
                                judged.get(i).validation(),
                                judged.get(i).unseen(),
                                judged.get(i).folds(),
                                judged.get(i).auc()))
                        .toList(),
                median.numbers(),
                null);
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
