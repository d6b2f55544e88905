package argmax.lessons.diagnosis;

import argmax.engine.run.GanReport;
import argmax.engine.run.RunResult;
import java.util.List;

/** What a generator and a discriminator show; of several seeds the first that shows it. */
interface OfGan extends Symptom {
    List<String> seenIn(GeneratedNumbers numbers, GanReport.State state);

    @Override
    default String lesson() {
        return "adversarial-gan";
    }

    @Override
    default List<String> seenIn(RunResult result) {
        return GeneratedNumbers.of(result)
                .flatMap(numbers -> numbers.report().seeds().stream()
                        .map(state -> seenIn(numbers, state))
                        .filter(sentences -> !sentences.isEmpty())
                        .findFirst())
                .orElse(List.of());
    }
}
