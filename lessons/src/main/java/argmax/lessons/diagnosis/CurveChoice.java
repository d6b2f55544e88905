package argmax.lessons.diagnosis;

import argmax.engine.run.CurveSelectionReport;
import argmax.engine.run.RunResult;
import argmax.lessons.figure.RegressionName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How often a hold-out and k-fold choose the curve that is best on fresh rows. */
record CurveChoice() implements Symptom {
    @Override
    public String kind() {
        return "curve-choice";
    }

    @Override
    public String lesson() {
        return "split-kfold";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        List<CurveSelectionReport> curves = result instanceof RunResult.Refitted refits
                ? refits.reports().stream()
                        .filter(CurveSelectionReport.class::isInstance)
                        .map(CurveSelectionReport.class::cast)
                        .toList()
                : List.of();
        return curves.isEmpty() ? List.of() : List.of(words(curves));
    }

    private static String words(List<CurveSelectionReport> curves) {
        int best = IntStream.range(0, curves.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> curves.get(i).error()))
                .orElseThrow();
        int byHoldOut = CurveSelectionReport.chosenByHoldOut(curves).get(best);
        int byKFold = CurveSelectionReport.chosenByKFold(curves).get(best);
        return "On fresh rows %s is best; of %d reshuffles the hold-out chose it in %d, k-fold in %d%s."
                .formatted(
                        RegressionName.name(curves.get(best).regression()),
                        curves.get(best).holdOut().size(),
                        byHoldOut,
                        byKFold,
                        byKFold > byHoldOut ? ": a single split leaves more to chance" : "");
    }
}
