package argmax.lessons.diagnosis;

import argmax.engine.data.Split;
import java.util.List;

/** With k-fold the rows that say when to stop are those of the score. */
record StoppedOnJudges() implements OfTraining {
    @Override
    public String kind() {
        return "stopped-on-test";
    }

    @Override
    public String lesson() {
        return "split-kfold";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return run.stopsEarly() && run.last().training() == 0 && RowCounts.split(run.spec()) instanceof Split.KFold
                ? List.of(("Early stopping ended it after epoch %d of %d; the held-out folds chose that epoch and gave the"
                        + " score too, which flatters it a little.")
                        .formatted(run.last().epoch(), run.spec().epochs()))
                : List.of();
    }
}
