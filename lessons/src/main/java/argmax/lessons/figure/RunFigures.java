package argmax.lessons.figure;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.EpochReport;
import argmax.engine.run.GanReport;
import argmax.engine.run.RefitReport;
import argmax.engine.run.Refits;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Study;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainSpec;
import argmax.engine.run.TrialReport;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * The score of the trials so far against what was varied; of a search one figure for each number that it draws. The table of
     * each has all trials. The first figure is called {@code trials}.
     */
    public static List<Figure> trials(Study spec, List<TrialReport> reports) {
        return new Trials(spec, reports).figures();
    }

    /** The errors of the curves so far against their complexity. */
    public static List<Figure> refits(Refits spec, List<RefitReport> reports) {
        return List.of(new RefitFigure(spec, reports).figure());
    }

    /** How two networks stand that are trained against each other; empty for runs of another kind. */
    public static List<Figure> adversarial(RunSpec spec, List<AdversarialReport> reports) {
        return switch (spec) {
            case TrainGan gan -> new GanFigures(gan, reports.stream().map(GanReport.class::cast).toList()).figures();
            case TrainDecorrelated apart ->
                new DecorrelationFigures(apart, reports.stream().map(DecorrelationReport.class::cast).toList()).figures();
            case TrainSpec _, Study _, Refits _ -> List.of();
        };
    }

    /**
     * What was drawn of a run while it went on, at its end; the summaries say how where it ended early. Empty for one that
     * failed.
     */
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
            case RunResult.Studied run -> trials((Study) run.receipt().spec(), run.trials());
            case RunResult.Refitted run -> refits((Refits) run.receipt().spec(), run.reports());
            case RunResult.Adversarial run -> adversarial(run.receipt().spec(), run.reports());
            case RunResult.Failed _ -> List.of();
        };
    }

    /**
     * Confusion matrix and split of a classifier that was trained, residuals of predicted numbers, a curve that was fitted;
     * empty for a run that diverged or failed, since there is no model to judge. Of trials those of the best, after the
     * differences where some were compared.
     */
    public static List<Figure> products(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> products(run.receipt().spec(), run.assessment(), "");
            case RunResult.Stopped run -> products(run.receipt().spec(), run.assessment(), "Stopped early. ");
            case RunResult.Diverged diverged -> List.of();
            case RunResult.Studied study -> products(study);
            case RunResult.Adversarial _, RunResult.Refitted _ -> List.of();
            case RunResult.Failed failed -> List.of();
        };
    }

    private static List<Figure> products(RunSpec spec, RunResult.Assessment assessment, String opening) {
        List<Figure> figures = new ArrayList<>(FittedFigure.of(spec, assessment));
        figures.addAll(Products.of(assessment, opening));
        return figures;
    }

    private static List<Figure> products(RunResult.Studied study) {
        List<Figure> figures = new ArrayList<>(PairFigure.of(study));
        if (study.assessment() != null) {
            figures.addAll(Products.of(study.assessment(), "Of the best trial. "));
        }
        return figures;
    }
}
