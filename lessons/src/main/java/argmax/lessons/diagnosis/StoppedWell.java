package argmax.lessons.diagnosis;

import java.util.List;

/** Early stopping ended the training and went back to its best epoch. */
record StoppedWell() implements OfTraining {
    @Override
    public String kind() {
        return "stopped-well";
    }

    @Override
    public String lesson() {
        return "loss-curves-early-stopping";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return run.stopsEarly() && run.last().training() == 0
                ? List.of(("Early stopping ended it after epoch %d of %d and went back to the best weights; the validation"
                        + " loss was lowest, %s, in epoch %d.")
                        .formatted(
                                run.last().epoch(),
                                run.spec().epochs(),
                                run.loss(run.best().validation().loss()),
                                run.best().epoch()))
                : List.of();
    }
}
