package argmax.web;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.BiasVarianceReport;
import argmax.engine.run.CurveSelectionReport;
import argmax.engine.run.EpochReport;
import argmax.engine.run.RefitReport;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrialReport;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of a run on a terminal, a line at a time. */
class PrintedRun implements RunObserver {
    private final PrintStream out;

    PrintedRun(PrintStream out) {
        this.out = out;
    }

    @Override
    public void epoch(EpochReport report) {
        out.printf(
                "epoch %3d/%d  loss %.4f  score %.4f  validation loss %.4f  score %.4f%n",
                report.epoch(),
                report.epochs(),
                report.train().loss(),
                report.train().accuracy(),
                report.validation().loss(),
                report.validation().accuracy());
    }

    @Override
    public void adversarial(AdversarialReport report) {
        out.println(RunJson.write(report));
    }

    @Override
    public void trial(TrialReport report) {
        out.printf("trial %3d/%d  %s  %s%n", report.trial(), report.trials(), report.name(), outcome(report));
    }

    private static String outcome(TrialReport report) {
        TrialReport.Outcome outcome = report.outcome();
        return outcome == null
                ? String.valueOf(report.problem())
                : "validation loss %.4f  score %.4f".formatted(outcome.validation().loss(), outcome.validation().accuracy());
    }

    @Override
    public void refitted(RefitReport report) {
        out.printf("curve %3d/%d  %s  %s%n", report.number(), report.numbers(), report.regression(), refit(report));
    }

    private static String refit(RefitReport report) {
        return switch (report) {
            case BiasVarianceReport parts ->
                "bias² %.4f + variance %.4f + noise %.4f = %.4f  measured error %.4f ± %.4f"
                        .formatted(
                                parts.biasSquared(),
                                parts.variance(),
                                parts.noise(),
                                parts.total(),
                                parts.error(),
                                parts.standardError());
            case CurveSelectionReport selection ->
                "hold-out error %.4f  k-fold error %.4f  true error %.4f"
                        .formatted(mean(selection.holdOut()), mean(selection.kFold()), selection.error());
        };
    }

    private static double mean(List<Double> errors) {
        return errors.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** How it came out. */
    static String ended(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished ->
                "Score on unseen rows: %.4f, the median over seeds of %s. Loss %.4f. Trained by the %s back end."
                        .formatted(
                                finished.assessment().score(),
                                finished.assessment().scores().stream().map("%.4f"::formatted).collect(Collectors.joining(", ")),
                                finished.assessment().loss(),
                                finished.receipt().backend());
            case RunResult.Diverged diverged ->
                "Diverged in epoch %d, step %d: %s of layer %d left the range of numbers."
                        .formatted(diverged.epoch(), diverged.step(), diverged.what(), diverged.layer());
            case RunResult.Studied study ->
                "%s%s %s".formatted(paired(study), study.best() == null ? "No trial came to an end." : "The best is trial " + study.best() + ".", study.note());
            case RunResult.Adversarial adversarial -> RunJson.write(adversarial.outcome());
            case RunResult.Refitted refitted -> chosen(refitted.reports());
            case RunResult.Failed(String reason) -> reason;
            case RunResult.Stopped stopped -> throw new IllegalStateException("Nobody stops this run: " + stopped);
        };
    }

    private static String paired(RunResult.Studied study) {
        return study.pairs().stream()
                .map(pair -> "%s − %s: %+.4f%s, better in %d and worse in %d of %s.%n"
                        .formatted(
                                pair.name(),
                                pair.against(),
                                pair.mean(),
                                pair.standardError() == null ? "" : " ± %.4f".formatted(pair.standardError()),
                                pair.better(),
                                pair.worse(),
                                pair.differences().size() == 1 ? "one pair" : pair.differences().size() + " pairs"))
                .collect(Collectors.joining());
    }

    private static String chosen(List<RefitReport> reports) {
        List<CurveSelectionReport> selections = reports.stream()
                .filter(CurveSelectionReport.class::isInstance)
                .map(CurveSelectionReport.class::cast)
                .toList();
        return selections.isEmpty()
                ? "%d curves are done.".formatted(reports.size())
                : "Each curve in turn was chosen so often by the hold-out: %s; by k-fold: %s."
                        .formatted(
                                CurveSelectionReport.chosenByHoldOut(selections), CurveSelectionReport.chosenByKFold(selections));
    }
}
