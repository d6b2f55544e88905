package argmax.lessons.diagnosis;

import argmax.engine.run.RunResult;
import java.util.List;

/** What a study shows of which at least one trial came to a score. */
interface OfStudy extends Symptom {
    List<String> seenIn(StudiedTrials trials);

    @Override
    default List<String> seenIn(RunResult result) {
        return StudiedTrials.of(result).map(this::seenIn).orElse(List.of());
    }
}
