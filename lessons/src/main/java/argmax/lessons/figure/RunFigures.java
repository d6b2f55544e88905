package argmax.lessons.figure;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainSpec;
import java.util.List;
import java.util.Optional;

/** The figures of a training run. */
public final class RunFigures {
    private RunFigures() {}

    /**
     * Loss and accuracy against epochs, training solid and validation dashed; drawn while the run goes on. Empty for runs of two
     * networks or of trials.
     */
    public static List<Figure> history(RunSpec spec, List<EpochReport> reports) {
        return history(spec, reports, "");
    }

    private static List<Figure> history(RunSpec spec, List<EpochReport> reports, String ending) {
        return spec instanceof TrainSpec alone ? new History(alone, reports, ending).figures() : List.of();
    }

    /** The same of a run that has ended; the summaries say how where it ended early. Empty for one that failed. */
    public static List<Figure> history(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> history(run.receipt().spec(), run.curves());
            case RunResult.Stopped run -> history(run.receipt().spec(), run.curves(), " The run was stopped there.");
            case RunResult.Diverged run ->
                history(
                        run.receipt().spec(),
                        run.curves(),
                        " In epoch %d the run diverged: in layer %d the %s left the range of finite numbers."
                                .formatted(run.epoch(), run.layer(), run.what()));
            case RunResult.Adversarial _, RunResult.Studied _, RunResult.Refitted _ -> List.of();
            case RunResult.Failed failed -> List.of();
        };
    }

    /**
     * ROC per class in both conventions, confusion matrix and the split of a run that has ended; empty for one that diverged or
     * failed, since there is no model to judge. Of trials those of the best.
     */
    public static List<Figure> products(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> Products.of(run.assessment(), "");
            case RunResult.Stopped run -> Products.of(run.assessment(), "Stopped early. ");
            case RunResult.Diverged diverged -> List.of();
            case RunResult.Studied study ->
                Optional.ofNullable(study.assessment())
                        .map(best -> Products.of(best, "Of the best trial. "))
                        .orElse(List.of());
            case RunResult.Adversarial _, RunResult.Refitted _ -> List.of();
            case RunResult.Failed failed -> List.of();
        };
    }
}
