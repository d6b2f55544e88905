package argmax.lessons.diagnosis;

import argmax.engine.classic.NearestNeighbours;
import argmax.lessons.figure.Digits;
import java.util.List;

/** So many neighbours vote that their circle holds a large part of all rows. */
record TooSmooth() implements OfTraining {
    /** From a third of the training rows on, classes of equal size can no longer have their own neighbourhoods. */
    private static final double MANY = 1.0 / 3;

    @Override
    public String kind() {
        return "too-smooth";
    }

    @Override
    public String lesson() {
        return "knn-clustering-pca";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return run.classic()
                .filter(classic -> classic.learner() instanceof NearestNeighbours(int neighbours)
                        && neighbours >= MANY * run.rows().training())
                .map(classic -> List.of(("%d of the %d training rows vote on each row, near and far alike; the accuracy is"
                                + " %s in training and %s in validation. Let fewer vote.")
                        .formatted(
                                ((NearestNeighbours) classic.learner()).neighbours(),
                                run.rows().training(),
                                Digits.percent(run.last().train().accuracy()),
                                Digits.percent(run.last().validation().accuracy()))))
                .orElse(List.of());
    }
}
