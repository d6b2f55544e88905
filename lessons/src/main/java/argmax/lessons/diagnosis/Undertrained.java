package argmax.lessons.diagnosis;

import argmax.lessons.figure.Digits;
import java.util.List;

/**
 * The losses were still falling at the end, in training and in validation: each by more than 2 % over the last quarter of the
 * epochs. Not where early stopping ended it. One epoch of a network is always too few to tell.
 */
record Undertrained() implements OfTraining {
    private static final double FALLING = 0.02;
    /** Nats per row: less is nothing, however small the loss is that it is a share of. */
    static final double LEAST = 0.01;

    @Override
    public String kind() {
        return "undertrained";
    }

    @Override
    public String lesson() {
        return "loss-curves-early-stopping";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        if (run.network().isEmpty()) {
            return List.of();
        }
        if (run.epochs().size() == 1) {
            return List.of("After one epoch, with a training loss of %s, nobody can tell whether it still falls: train longer."
                    .formatted(run.loss(run.last().train().loss())));
        }
        boolean endedItself = run.stopsEarly() && run.last().training() == 0;
        return !endedItself && run.fallAtTheEnd() > FALLING && validationFalls(run) ? words(run) : List.of();
    }

    /** A curve that jitters may fall over the last quarter and yet have been lower long before. */
    private static boolean validationFalls(TrainingRun run) {
        double fall = run.beforeLastQuarter().validation().loss() - run.last().validation().loss();
        return run.validationFallAtTheEnd() > FALLING
                && run.best().epoch() > run.beforeLastQuarter().epoch()
                && (!run.inNats() || fall > LEAST);
    }

    private static List<String> words(TrainingRun run) {
        return List.of(("Both losses were still falling at the end, in training by %s from epoch %d to %d, to %s, and in"
                + " validation by %s:")
                        .formatted(
                                Digits.percent(run.fallAtTheEnd()),
                                run.beforeLastQuarter().epoch(),
                                run.last().epoch(),
                                run.loss(run.last().train().loss()),
                                Digits.percent(run.validationFallAtTheEnd()))
                + " train longer, or take larger steps.");
    }
}
