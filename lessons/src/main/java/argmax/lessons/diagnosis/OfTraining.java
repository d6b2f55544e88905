package argmax.lessons.diagnosis;

import argmax.engine.run.RunResult;
import java.util.List;

/** What one training shows that came to its end, or was stopped, with finite numbers. */
interface OfTraining extends Symptom {
    List<String> seenIn(TrainingRun run);

    @Override
    default List<String> seenIn(RunResult result) {
        return TrainingRun.of(result).map(this::seenIn).orElse(List.of());
    }
}
