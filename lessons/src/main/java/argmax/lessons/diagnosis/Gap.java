package argmax.lessons.diagnosis;

import argmax.engine.classic.NearestNeighbours;
import argmax.engine.classic.RandomForest;
import argmax.lessons.figure.Digits;
import java.util.List;

/** At the end the score in training is above that in validation by more than chance explains. */
record Gap() implements OfTraining {
    @Override
    public String kind() {
        return "gap";
    }

    @Override
    public String lesson() {
        return "capacity-over-underfit";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        ScoreGap gap = ScoreGap.of(run);
        if (!gap.isClear() || knowsItsRows(run) || goesBack(run)) {
            return List.of();
        }
        String error = gap.error() == 0 ? "" : " (standard error %s)".formatted(Digits.percent(gap.error()));
        return List.of(
                "It has %s on the rows trained on and %s on the %d rows that validate%s: part of what it learned is chance."
                        .formatted(
                                run.score(gap.training()),
                                run.spec().classifies() ? Digits.percent(gap.validation()) : Digits.of(gap.validation()),
                                run.rows().validation(),
                                error),
                run.network().isPresent()
                        ? "More rows, a smaller network, a penalty or dropout would narrow the gap."
                        : "More rows or a stiffer learner would narrow the gap.");
    }

    /** Forests and neighbours have seen the rows that they say again: there, training scores mean nothing. */
    private static boolean knowsItsRows(TrainingRun run) {
        return run.classic()
                .filter(classic -> classic.learner() instanceof RandomForest || classic.learner() instanceof NearestNeighbours)
                .isPresent();
    }

    /** With early stopping the last report need not be of the weights that were kept. */
    private static boolean goesBack(TrainingRun run) {
        return run.stopsEarly() && run.last().training() > 0;
    }
}
