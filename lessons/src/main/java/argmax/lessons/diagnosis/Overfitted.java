package argmax.lessons.diagnosis;

import argmax.engine.metric.StandardErrors;
import argmax.engine.run.EpochReport;
import argmax.engine.run.LossUnit;
import argmax.lessons.figure.Digits;
import java.util.List;

/**
 * After the epoch with the smallest validation loss that loss rose by more than 10 %, while the training loss went on falling.
 * Not where early stopping goes back to that epoch.
 */
record Overfitted() implements OfTraining {
    private static final double ROSE_BY = 1.1;
    /** Of a share of rows: twice its standard error. */
    private static final double ERRORS = 2;

    @Override
    public String kind() {
        return "overfitted";
    }

    @Override
    public String lesson() {
        return "capacity-over-underfit";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        double best = run.best().validation().loss();
        double last = run.last().validation().loss();
        if (run.stopsEarly()
                || last <= ROSE_BY * best
                || last - best < least(run, best)
                || run.last().train().loss() >= run.best().train().loss()) {
            return List.of();
        }
        return List.of(words(run, run.best(), run.last()), advice(run));
    }

    private static double least(TrainingRun run, double best) {
        return switch (run.spec().lossUnit()) {
            case NATS -> Undertrained.LEAST;
            case SHARE_WRONG -> ERRORS * StandardErrors.proportion(best, Math.max(1, run.rows().validation()));
            case OTHER -> 0;
        };
    }

    private static String words(TrainingRun run, EpochReport best, EpochReport last) {
        String loss = run.spec().lossUnit() == LossUnit.SHARE_WRONG ? "share of wrong rows" : "loss";
        return ("It overfits: the %s in validation was lowest, %s, in epoch %d and rose to %s by epoch %d, while in training it"
                        + " fell on from %s to %s%s.")
                .formatted(
                        loss,
                        run.loss(best.validation().loss()),
                        best.epoch(),
                        run.loss(last.validation().loss()),
                        last.epoch(),
                        run.loss(best.train().loss()),
                        run.loss(last.train().loss()),
                        unharmed(run));
    }

    /** The loss may suffer alone: the wrong answers are no more, but grow more certain. */
    private static String unharmed(TrainingRun run) {
        double then = run.best().validation().accuracy();
        double now = run.last().validation().accuracy();
        return run.inNats() && now >= then
                ? " (the accuracy didn't suffer, %s then and %s now: mistakes are no more, but surer)"
                        .formatted(Digits.percent(then), Digits.percent(now))
                : "";
    }

    private static String advice(TrainingRun run) {
        return run.network().isPresent()
                ? "Stop near epoch %d, or try a smaller network, a penalty, dropout or more rows.".formatted(run.best().epoch())
                : "Stop near stage %d, or let each stage do less.".formatted(run.best().epoch());
    }
}
