package argmax.lessons.diagnosis;

import argmax.engine.data.BayesOptimum;
import argmax.engine.data.DataSets;
import argmax.lessons.figure.Digits;
import java.util.List;
import java.util.Optional;

/** A training of which nothing ill can be said. */
record Sound() implements OfTraining {
    /** So close to the best that there is, runs differ by chance. */
    private static final double NEAR = 0.01;

    @Override
    public String kind() {
        return "sound";
    }

    @Override
    public String lesson() {
        return "loss-curves-early-stopping";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return List.of(
                ("Nothing in the run looks wrong: the loss ended at %s in training and %s in validation, with %s on unseen"
                        + " rows%s.")
                        .formatted(
                                run.loss(run.last().train().loss()),
                                run.loss(run.last().validation().loss()),
                                run.score(run.assessment().score()),
                                best(run).map(best -> "; the law of these data allows " + Digits.percent(best)).orElse("")),
                further(run));
    }

    private static String further(TrainingRun run) {
        String otherwise = run.network().isPresent() ? " rather than how long it learns" : "";
        return best(run).filter(best -> run.assessment().score() > best - NEAR).isPresent()
                ? "Hardly anything is left to gain."
                : "To get further, change what it learns from or what it can express%s.".formatted(otherwise);
    }

    private static Optional<Double> best(TrainingRun run) {
        return run.spec().classifies()
                ? DataSets.optimum(run.spec().data().set()).map(BayesOptimum::accuracy)
                : Optional.empty();
    }
}
