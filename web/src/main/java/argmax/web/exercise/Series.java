package argmax.web.exercise;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A learner's set of numbers for a task.
 *
 * @param series the how-manieth it is, from 1
 * @param seed what they are drawn from
 * @param ownRunId the run of the learner's own that the exercise asks about; null until there is one, or where it asks about none
 * @param ownNumbers JSON of what was read off it
 */
public record Series(int series, long seed, @Nullable String ownRunId, @Nullable String ownNumbers) {
    /** What was read off the learner's own run, by name; empty where nothing was. */
    Map<String, Double> own() {
        return ownNumbers == null ? Map.of() : AnswerJson.numbers(ownNumbers);
    }
}
