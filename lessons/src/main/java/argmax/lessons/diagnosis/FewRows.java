package argmax.lessons.diagnosis;

import argmax.engine.metric.StandardErrors;
import argmax.lessons.figure.Digits;
import java.util.List;

/** So few rows make up the score that it can't tell settings apart. */
record FewRows() implements OfTraining {
    /** Three points: then two runs must differ by some eight before it means anything. */
    private static final double LARGE = 0.03;

    @Override
    public String kind() {
        return "few-rows";
    }

    @Override
    public String lesson() {
        return "clt-and-uncertainties";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        int rows = run.rows().unseen();
        double score = run.assessment().score();
        // A perfect score of few rows has the standard error 0, which means nothing: as if half a row had been wrong.
        double share = Math.min(score, 1 - 0.5 / Math.max(1, rows));
        if (!run.spec().classifies() || rows == 0) {
            return List.of();
        }
        double error = StandardErrors.proportion(share, rows);
        return error <= LARGE
                ? List.of()
                : List.of(("Only %d rows make up the score: its standard error is %s, and runs that differ by less than"
                        + " twice that can't be told apart.")
                        .formatted(rows, Digits.percent(error)));
    }
}
