package argmax.lessons.figure;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import java.util.List;

/** The figures of a training run. */
public final class RunFigures {
    private RunFigures() {}

    /** Loss and accuracy against epochs, training solid and validation dashed; drawn while the run goes on. */
    public static List<Figure> history(RunSpec spec, List<EpochReport> reports) {
        return new History(spec, reports, "").figures();
    }

    /** The same of a run that has ended; the summaries say how where it ended early. Empty for one that failed. */
    public static List<Figure> history(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> history(run.receipt().spec(), run.curves());
            case RunResult.Stopped run ->
                new History(run.receipt().spec(), run.curves(), " The run was stopped there.").figures();
            case RunResult.Diverged run ->
                new History(
                                run.receipt().spec(),
                                run.curves(),
                                " In epoch %d the run diverged: in layer %d the %s left the range of finite numbers."
                                        .formatted(run.epoch(), run.layer(), run.what()))
                        .figures();
            case RunResult.Adversarial adversarial -> List.of();
            case RunResult.Failed failed -> List.of();
        };
    }

    /**
     * ROC per class in both conventions, confusion matrix and the split of a run that has ended; empty for one that diverged or
     * failed, since there is no model to judge.
     */
    public static List<Figure> products(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> Products.of(run.assessment(), "");
            case RunResult.Stopped run -> Products.of(run.assessment(), "Stopped early. ");
            case RunResult.Diverged diverged -> List.of();
            case RunResult.Adversarial adversarial -> List.of();
            case RunResult.Failed failed -> List.of();
        };
    }
}
