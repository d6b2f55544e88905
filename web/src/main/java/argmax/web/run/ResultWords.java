package argmax.web.run;

import argmax.engine.run.LossUnit;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Study;
import argmax.engine.run.TrainSpec;
import argmax.lessons.figure.Digits;

/** What came of a run, as short as a line of a list is. */
final class ResultWords {
    private ResultWords() {}

    /** Empty where there is nothing to say but the state. */
    static String of(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> worth(run.receipt().spec(), run.assessment());
            case RunResult.Stopped run -> worth(run.receipt().spec(), run.assessment());
            case RunResult.Diverged run -> "in epoch " + run.epoch();
            case RunResult.Studied study -> best(study);
            case RunResult.Refitted refitted -> "%d curves".formatted(refitted.reports().size());
            case RunResult.Adversarial adversarial -> "%d reports".formatted(adversarial.reports().size());
            case RunResult.Failed _ -> "";
        };
    }

    private static String best(RunResult.Studied study) {
        Assessment assessment = study.assessment();
        return assessment == null
                ? "no trial came to its end"
                : "best of %d trials: %s".formatted(study.trials().size(), worth(study.receipt().spec(), assessment));
    }

    private static String worth(RunSpec spec, Assessment assessment) {
        TrainSpec training = spec instanceof Study study ? study.trials().getFirst().spec() : (TrainSpec) spec;
        return "%s %s, loss %s%s".formatted(
                training.classifies() ? "accuracy" : "R²",
                Digits.of(assessment.score()),
                Digits.of(assessment.loss()),
                training.lossUnit() == LossUnit.NATS ? " nats" : "");
    }
}
