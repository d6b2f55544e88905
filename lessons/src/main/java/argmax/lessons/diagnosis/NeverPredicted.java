package argmax.lessons.diagnosis;

import argmax.engine.metric.Confusion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** No row was taken for a class that some rows are of. */
record NeverPredicted() implements OfTraining {
    @Override
    public String kind() {
        return "never-predicted";
    }

    @Override
    public String lesson() {
        return "classifier-metrics";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        Confusion confusion = run.assessment().confusion();
        List<Integer> missed = IntStream.range(0, confusion.classes())
                .filter(label -> confusion.ofTrue(label) > 0 && confusion.ofPredicted(label) == 0)
                .boxed()
                .toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        String names = missed.stream()
                .map(label -> "%s (%d rows)".formatted(run.assessment().classes().get(label), confusion.ofTrue(label)))
                .collect(Collectors.joining(" and "));
        return List.of("Not one of the %d unseen rows was taken for %s: see in the confusion matrix where they went."
                .formatted(confusion.total(), names));
    }
}
