package argmax.lessons.diagnosis;

import argmax.engine.run.BiasVarianceReport;
import argmax.engine.run.RunResult;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.RegressionName;
import java.util.Comparator;
import java.util.List;

/** Which curve strikes the balance, and what is wrong with those to both sides of it. */
record BiasAgainstVariance() implements Symptom {
    @Override
    public String kind() {
        return "bias-against-variance";
    }

    @Override
    public String lesson() {
        return "bias-variance";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        return result instanceof RunResult.Refitted refits
                ? words(refits.reports().stream()
                        .filter(BiasVarianceReport.class::isInstance)
                        .map(BiasVarianceReport.class::cast)
                        .toList())
                : List.of();
    }

    private static List<String> words(List<BiasVarianceReport> curves) {
        return curves.stream()
                .min(Comparator.comparingDouble(BiasVarianceReport::total))
                .map(best -> List.of(
                        "The error is least, %s, for %s, with bias² %s and variance %s above a noise of %s."
                                .formatted(
                                        Digits.of(best.total()),
                                        RegressionName.name(best.regression()),
                                        Digits.of(best.biasSquared()),
                                        Digits.of(best.variance()),
                                        Digits.of(best.noise())),
                        sides(curves)))
                .orElse(List.of());
    }

    private static String sides(List<BiasVarianceReport> curves) {
        BiasVarianceReport stiffest =
                curves.stream().max(Comparator.comparingDouble(BiasVarianceReport::biasSquared)).orElseThrow();
        BiasVarianceReport freest =
                curves.stream().max(Comparator.comparingDouble(BiasVarianceReport::variance)).orElseThrow();
        return stiffest.number() == freest.number()
                ? "It has the most bias and the most variance of all."
                : "Too stiff is %s with a bias² of %s; %s follows the noise with a variance of %s."
                        .formatted(
                                RegressionName.name(stiffest.regression()),
                                Digits.of(stiffest.biasSquared()),
                                RegressionName.name(freest.regression()),
                                Digits.of(freest.variance()));
    }
}
