package argmax.lessons.diagnosis;

import argmax.engine.metric.StandardErrors;

/**
 * How far the last epoch's scores lie apart.
 *
 * @param error the standard error of an accuracy in validation; 0 where numbers are predicted and nobody knows it
 */
record ScoreGap(double training, double validation, double error) {
    /** By chance alone, one run in forty has as large a gap. */
    private static final double ERRORS = 2;
    /** Of smaller ones no remedy is worth its trouble. */
    private static final double LEAST = 0.05;

    static ScoreGap of(TrainingRun run) {
        double validation = run.last().validation().accuracy();
        double error = run.spec().classifies() && run.rows().validation() > 0
                ? StandardErrors.proportion(validation, run.rows().validation())
                : 0;
        return new ScoreGap(run.last().train().accuracy(), validation, error);
    }

    double size() {
        return training - validation;
    }

    boolean isClear() {
        return size() > Math.max(LEAST, ERRORS * error);
    }
}
