package argmax.lessons.diagnosis;

import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.GanReport;
import argmax.engine.run.RunResult;
import argmax.lessons.figure.Digits;
import java.util.List;

/** Two networks that hold each other in check. */
record SoundDuel() implements Symptom {
    @Override
    public String kind() {
        return "sound-duel";
    }

    @Override
    public String lesson() {
        return "adversarial-gan";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        return result instanceof RunResult.Adversarial run
                ? switch (run.outcome()) {
                    case GanReport _ -> GeneratedNumbers.of(result).map(SoundDuel::words).orElse(List.of());
                    case DecorrelationReport report -> words(report.seeds().getFirst());
                }
                : List.of();
    }

    private static List<String> words(GeneratedNumbers numbers) {
        GanReport.State state = numbers.report().seeds().getFirst();
        return List.of(("The generator's numbers have the mean %s and the spread %s, the real ones %s and %s; the"
                + " discriminator's loss is %s nats, and %s would mean that it can't tell them apart.")
                .formatted(
                        Digits.of(state.mean()),
                        Digits.of(state.deviation()),
                        Digits.of(numbers.mean()),
                        Digits.of(numbers.deviation()),
                        Digits.of(state.discriminatorLoss()),
                        Digits.of(2 * Math.log(2))));
    }

    private static List<String> words(DecorrelationReport.State state) {
        return List.of("The classifier reaches an AUC of %s and goes with the nuisance by only |r| = %s."
                .formatted(Digits.of(state.auc()), Digits.of(state.correlation())));
    }
}
