package argmax.lessons.diagnosis;

import argmax.engine.run.RunResult;
import java.util.List;

/** Something that runs can show. One more is its class and its line in {@link Symptoms}. */
public interface Symptom {
    /** What it is called in exercise files and elsewhere; never changes. */
    String kind();

    /** The slug of the lesson that explains it, written or not. */
    String lesson();

    /** One sentence or two with the numbers that it saw and what to try next; none where the run doesn't show it. */
    List<String> seenIn(RunResult result);

    /** Whether the run shows it. */
    default boolean holds(RunResult result) {
        return !seenIn(result).isEmpty();
    }
}
