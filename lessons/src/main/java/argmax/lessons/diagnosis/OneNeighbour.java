package argmax.lessons.diagnosis;

import argmax.engine.classic.NearestNeighbours;
import argmax.lessons.figure.Digits;
import java.util.List;

/** Each row is told by its nearest neighbour alone, and the others suffer. */
record OneNeighbour() implements OfTraining {
    @Override
    public String kind() {
        return "one-neighbour";
    }

    @Override
    public String lesson() {
        return "knn-clustering-pca";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        boolean one = run.classic()
                .filter(classic -> classic.learner() instanceof NearestNeighbours(int neighbours) && neighbours == 1)
                .isPresent();
        ScoreGap gap = ScoreGap.of(run);
        return one && gap.isClear()
                ? List.of(("With k = 1 each training row is its own nearest neighbour, so its %s there mean nothing; on the"
                        + " %d rows that validate it is %s (standard error %s). Let more neighbours vote.")
                        .formatted(
                                Digits.percent(gap.training()),
                                run.rows().validation(),
                                Digits.percent(gap.validation()),
                                Digits.percent(gap.error())))
                : List.of();
    }
}
