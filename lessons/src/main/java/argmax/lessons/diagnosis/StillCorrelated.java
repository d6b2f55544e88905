package argmax.lessons.diagnosis;

import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.RunResult;
import argmax.lessons.figure.Digits;
import java.util.Comparator;
import java.util.List;

/** What the classifier says of the first class still goes with the nuisance. */
record StillCorrelated() implements Symptom {
    /** A cut on the classifier would still sculpt the nuisance visibly. */
    private static final double STRONG = 0.2;

    @Override
    public String kind() {
        return "still-correlated";
    }

    @Override
    public String lesson() {
        return "adversarial-gan";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        return result instanceof RunResult.Adversarial run
                        && !run.reports().isEmpty()
                        && run.outcome() instanceof DecorrelationReport report
                ? report.seeds().stream()
                        .max(Comparator.comparingDouble(DecorrelationReport.State::correlation))
                        .filter(state -> state.correlation() > STRONG)
                        .map(state -> List.of(("With an AUC of %s the classifier still goes with the nuisance, |r| = %s:"
                                + " give the adversary more weight λ, or more steps.")
                                .formatted(Digits.of(state.auc()), Digits.of(state.correlation()))))
                        .orElse(List.of())
                : List.of();
    }
}
